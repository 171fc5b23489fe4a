// SPDX-License-Identifier: MIT
#include "ui/figures/figure_menu.h"

#include <QClipboard>
#include <QGuiApplication>

#include "ui/figures/figure_picture.h"
#include "ui/prompts.h"
#include "ui/shell/announcer.h"
#include "ui/shell/table_dialog.h"
#include "ui/text.h"

#include "base/error.h"
#include "report/figure_table.h"

namespace plumbline::ui {

namespace {

/// A name that every file system takes.
QString fileName(const std::string& caption) {
    QString name = toQString(caption);
    for (QChar& c : name)
        if (!c.isLetterOrNumber() && c != u'-' && c != u'–')
            c = u' ';
    return name.simplified();
}

std::vector<QStringList> rowsOf(const Table& table) {
    std::vector<QStringList> rows;
    rows.reserve(table.rows.size());
    for (const Table::Row& row : table.rows) {
        QStringList cells;
        if (!row.group.empty())
            cells << toQString(row.group);
        for (const TableCell& cell : row.cells)
            cells << toQString(cell.text);
        rows.push_back(cells);
    }
    return rows;
}

} // namespace

FigureMenu::FigureMenu(const FigureDesk& desk, std::function<FigureBlock()> figure, QWidget* parent)
    : QMenu(parent), m_desk(desk), m_figure(std::move(figure)) {
    addAction(tr("Copy picture"), this, &FigureMenu::copy);
    addAction(tr("Save as SVG…"), this, [this] { save(QStringLiteral("svg"), tr("Pictures (*.svg)")); });
    addAction(tr("Save as PNG…"), this, [this] { save(QStringLiteral("png"), tr("Pictures (*.png)")); });
    addSeparator();
    addAction(tr("Show as table…"), this, &FigureMenu::showTable);
}

void FigureMenu::copy() {
    QGuiApplication::clipboard()->setImage(figureImage(m_figure()));
    m_desk.announcer.say(tr("The picture is on the clipboard."));
}

void FigureMenu::save(const QString& suffix, const QString& filter) {
    const FigureBlock block = m_figure();
    const QString path =
        m_desk.prompts.saveFile(tr("Save figure"), fileName(block.caption) + u'.' + suffix, filter, suffix);
    if (path.isEmpty())
        return;
    try {
        writeFigure(path, block);
        m_desk.announcer.say(tr("Saved %1.").arg(path));
    } catch (const Error& error) {
        m_desk.prompts.inform(tr("The figure was not saved"), translated(error.message()));
    }
}

void FigureMenu::showTable() {
    const FigureBlock block = m_figure();
    const Table table = figureTable(block.figure, block.caption, QtWording());
    QStringList header;
    for (const std::string& name : table.header)
        header << toQString(name);
    auto* dialog =
        new TableDialog(toQString(table.caption), header, rowsOf(table), m_desk.appearance, parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace plumbline::ui
