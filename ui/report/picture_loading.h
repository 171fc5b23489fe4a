// SPDX-License-Identifier: MIT
// Reads the pictures of a report from the workbook, no larger than paper needs them.
#pragma once

#include <QByteArray>
#include <QString>

#include "assessment/edit.h"
#include "report/report_pictures.h"
#include "report/report_plan.h"

#include <optional>
#include <vector>

namespace plumbline::ui {

/// The files of the pictures that a report with this plan may show.
std::vector<Attachment> wantedPictures(const Snapshot& snapshot, const ReportSections& sections);

/// Nothing where it can not be read as a picture. Throws Error where the workbook can not be read.
std::optional<LoadedPicture> loadPicture(const AttachmentSource& source, const Attachment& attachment);

ReportPictures loadPictures(const AttachmentSource& source, const std::vector<Attachment>& wanted);

/// The picture in a file as a logo is kept: a PNG of a modest size. Nothing where it is no picture.
std::optional<QByteArray> logoFrom(const QString& path);

} // namespace plumbline::ui
