// SPDX-License-Identifier: MIT
#include "ui/report/paper_choice.h"

#include <QLocale>
#include <QPageSize>
#include <QPrinterInfo>
#include <QSettings>

#include "ui/report/page_format.h"

namespace plumbline::ui {

namespace {

QString paperKey() {
    return QStringLiteral("report/paper");
}

QPageSize::PageSizeId firstPaper() {
    const QVariant remembered = QSettings().value(paperKey());
    if (remembered.isValid())
        return static_cast<QPageSize::PageSizeId>(remembered.toInt());
    const QPrinterInfo printer = QPrinterInfo::defaultPrinter();
    if (!printer.isNull() && printer.defaultPageSize().isValid())
        return printer.defaultPageSize().id();
    return defaultPageLayout(QLocale::system()).pageSize().id();
}

} // namespace

PaperChoice::PaperChoice(QWidget* parent) : QComboBox(parent) {
    const auto add = [this](QPageSize::PageSizeId id) { addItem(QPageSize(id).name(), int(id)); };
    add(QPageSize::Letter);
    add(QPageSize::A4);
    add(QPageSize::Legal);
    const QPageSize::PageSizeId first = firstPaper();
    if (findData(int(first)) < 0)
        add(first);
    setCurrentIndex(findData(int(first)));
}

QPageLayout PaperChoice::paper() const {
    QPageLayout layout = defaultPageLayout(QLocale::system());
    layout.setPageSize(QPageSize(static_cast<QPageSize::PageSizeId>(currentData().toInt())));
    return layout;
}

void PaperChoice::remember() const {
    QSettings().setValue(paperKey(), currentData());
}

} // namespace plumbline::ui
