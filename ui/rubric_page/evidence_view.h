// SPDX-License-Identifier: MIT
// One piece of evidence to be read, wherever it is from: its facts and its words. Changes nothing.
#pragma once

#include <QDialog>

#include "assessment/evidence.h"

class QWidget;

namespace plumbline::ui {

class Appearance;

class EvidenceView : public QDialog {
    Q_OBJECT

public:
    EvidenceView(const Evidence& piece, const QString& title, const Appearance& appearance, QWidget* parent);
};

} // namespace plumbline::ui
