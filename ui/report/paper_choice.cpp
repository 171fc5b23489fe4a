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

QString marginsKey() {
    return QStringLiteral("report/margins");
}

/// In millimetres: left, top, right, bottom. Those of a report where none are remembered that leave room for
/// text.
QMarginsF margins() {
    const QVariantList kept = QSettings().value(marginsKey()).toList();
    const QMarginsF usual = defaultPageLayout(QLocale::system()).margins();
    if (kept.size() != 4)
        return usual;
    constexpr double most = 50;
    for (const QVariant& margin : kept)
        if (const double value = margin.toDouble(); !(value >= 0 && value <= most))
            return usual;
    return {kept[0].toDouble(), kept[1].toDouble(), kept[2].toDouble(), kept[3].toDouble()};
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

void rememberPaper(const QPageLayout& layout) {
    QSettings settings;
    settings.setValue(paperKey(), int(layout.pageSize().id()));
    const QMarginsF its = layout.margins(QPageLayout::Millimeter);
    settings.setValue(marginsKey(), QVariantList{its.left(), its.top(), its.right(), its.bottom()});
}

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
    layout.setMargins(margins());
    return layout;
}

void PaperChoice::remember() const {
    QSettings().setValue(paperKey(), currentData());
}

} // namespace plumbline::ui
