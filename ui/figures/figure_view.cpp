// SPDX-License-Identifier: MIT
#include "ui/figures/figure_view.h"

#include <algorithm>
#include <cmath>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include "ui/figures/figure.h"
#include "ui/figures/figure_picture.h"
#include "ui/figures/wrapped_text.h"
#include "ui/prompts.h"
#include "ui/shell/announcer.h"
#include "ui/shell/appearance.h"
#include "ui/shell/table_dialog.h"
#include "ui/text.h"

#include "base/error.h"
#include "report/figure_table.h"

namespace plumbline::ui {

namespace {

constexpr int gap = 6;

/// Never smaller than what a finger or an unsteady hand needs.
int buttonSide(const Appearance& appearance) {
    constexpr int usual = 28;
    constexpr int least = 24;
    return std::max(least, appearance.scaled(usual));
}

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

FigureView::FigureView(const FigureDesk& desk, FigureBlock block, Legend legend, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_legend(legend)
    , m_menu(new QMenu(this))
    , m_button(new QToolButton(this)) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleDescription(tr("Enter opens its menu: copy, save, show as a table."));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    fillMenu();
    m_button->setText(QStringLiteral("⋯"));
    m_button->setToolTip(tr("Copy or save the figure, or show it as a table"));
    m_button->setAccessibleName(tr("Menu of the figure"));
    m_button->setAutoRaise(true);
    // The figure itself takes the keys: one stop, not two.
    m_button->setFocusPolicy(Qt::NoFocus);
    connect(m_button, &QToolButton::clicked, this, &FigureView::popUp);
    connect(&desk.appearance, &Appearance::changed, this, &FigureView::follow);
    show(std::move(block));
    follow();
}

FigureView::~FigureView() = default;

void FigureView::show(FigureBlock block) {
    m_block = std::move(block);
    setAccessibleName(toQString(m_block.caption) + QStringLiteral(". ") + toQString(m_block.summary));
    updateGeometry();
    update();
}

void FigureView::fillMenu() {
    m_menu->addAction(tr("Copy picture"), this, &FigureView::copy);
    m_menu->addAction(tr("Save as SVG…"), this,
                      [this] { save(QStringLiteral("svg"), tr("Pictures (*.svg)")); });
    m_menu->addAction(tr("Save as PNG…"), this,
                      [this] { save(QStringLiteral("png"), tr("Pictures (*.png)")); });
    m_menu->addSeparator();
    m_menu->addAction(tr("Show as table…"), this, &FigureView::showTable);
}

void FigureView::follow() {
    const int side = buttonSide(m_desk.appearance);
    m_button->setFixedSize(side, side);
    updateGeometry();
    update();
}

void FigureView::popUp() {
    m_menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height())));
}

void FigureView::copy() {
    QGuiApplication::clipboard()->setImage(figureImage(m_block));
    m_desk.announcer.say(tr("The picture is on the clipboard."));
}

void FigureView::save(const QString& suffix, const QString& filter) {
    const QString path =
        m_desk.prompts.saveFile(tr("Save figure"), fileName(m_block.caption) + u'.' + suffix, filter, suffix);
    if (path.isEmpty())
        return;
    try {
        writeFigure(path, m_block);
        m_desk.announcer.say(tr("Saved %1.").arg(path));
    } catch (const Error& error) {
        m_desk.prompts.inform(tr("The figure was not saved"), translated(error.message()));
    }
}

void FigureView::showTable() {
    const QtWording wording;
    const Table table = figureTable(m_block.figure, m_block.caption, wording);
    QStringList header;
    for (const std::string& name : table.header)
        header << toQString(name);
    auto* dialog = new TableDialog(toQString(table.caption), header, rowsOf(table), m_desk.appearance, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QFont FigureView::font() const {
    return m_desk.appearance.font(Appearance::Text::Small);
}

int FigureView::captionHeight(int width) const {
    const int side = buttonSide(m_desk.appearance);
    const WrappedText caption(toQString(m_block.caption), m_desk.appearance.font(Appearance::Text::Strong),
                              std::max(1, width - side - m_desk.appearance.scaled(gap)));
    return std::max(side, static_cast<int>(std::ceil(caption.height())));
}

double FigureView::drawnHeight(double width) const {
    if (const auto* bars = std::get_if<DistributionFigure>(&m_block.figure))
        return distributionHeight(*bars, width, font(), m_legend);
    return figureHeight(m_block.figure, width, font());
}

QSize FigureView::sizeHint() const {
    const int width = m_desk.appearance.scaled(300);
    return {width, heightForWidth(width)};
}

QSize FigureView::minimumSizeHint() const {
    return {m_desk.appearance.scaled(200), 0};
}

int FigureView::heightForWidth(int width) const {
    const int inside = std::max(1, width - 2 * gap);
    return captionHeight(inside) + gap + static_cast<int>(std::ceil(drawnHeight(inside))) + 2 * gap;
}

void FigureView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& theme = m_desk.appearance.theme();
    const QRect inside = rect().adjusted(gap, gap, -gap, -gap);
    const int top = captionHeight(inside.width());
    painter.setPen(theme.ink());
    const WrappedText caption(toQString(m_block.caption), m_desk.appearance.font(Appearance::Text::Strong),
                              std::max(1, inside.width() - m_button->width() - gap));
    caption.paint(painter, QPointF(inside.left(), inside.top() + (top - caption.height()) / 2));
    const QRectF area(inside.left(), inside.top() + top + gap, inside.width(), inside.height() - top - gap);
    if (const auto* bars = std::get_if<DistributionFigure>(&m_block.figure))
        paintDistribution(painter, area, *bars, font(), theme, m_legend);
    else
        paintFigure(painter, area, m_block.figure, font(), theme);
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.focusRing(), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

void FigureView::resizeEvent(QResizeEvent*) {
    m_button->move(width() - gap - m_button->width(), gap);
}

void FigureView::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
        popUp();
    else
        QWidget::keyPressEvent(event);
}

void FigureView::contextMenuEvent(QContextMenuEvent* event) {
    if (event->reason() == QContextMenuEvent::Keyboard)
        popUp();
    else
        m_menu->popup(event->globalPos());
}

} // namespace plumbline::ui
