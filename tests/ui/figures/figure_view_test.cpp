// SPDX-License-Identifier: MIT
#include "ui/figures/figure_view.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QMenu>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include "ui/support/desk.h"

#include "report/comparison_figures.h"
#include "support/catch.h"
#include "support/random_columns.h"
#include "ui/figures/figure.h"
#include "ui/figures/figure_picture.h"
#include "ui/shell/table_dialog.h"

using namespace plumbline;
using namespace plumbline::ui;
using namespace plumbline::ui::test;

namespace {

std::vector<FigureBlock> figuresOf(unsigned seed, std::size_t columns) {
    const Comparison comparison = compare(plumbline::test::randomColumns(seed, columns));
    const auto groups = groupsOf(comparison, {}, Wording());
    const Wording wording;
    return {heatFigure(comparison, groups, wording), movesFigure(comparison, groups, wording),
            shiftFigure(comparison, groups, wording),
            splitFigure(comparison, comparison.strands[0].rows[0], wording)};
}

struct FigureOnDesk : Desk {
    FigureOnDesk() { view.resize(600, view.heightForWidth(600)); }

    void choose(const QString& text) {
        for (QAction* action : view.menu().actions())
            if (action->text() == text)
                action->trigger();
    }

    FigureView view{{appearance, prompts, announcer}, figuresOf(3, 4)[0]};
};

QFont font() {
    QFont its;
    its.setPixelSize(14);
    return its;
}

/// Whether anything but the ground was drawn in the last pixels of the lower edge, or right of `width`.
bool leavesItsPlace(const QImage& image, int width, int height) {
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if ((x >= width || y >= height) && image.pixel(x, y) != qRgb(255, 255, 255))
                return true;
    return false;
}

} // namespace

TEST_CASE("a figure says its caption and what it shows, and takes the focus") {
    FigureOnDesk desk;
    CHECK(desk.view.accessibleName() ==
          toQString(desk.view.block().caption + ". " + desk.view.block().summary));
    CHECK(desk.view.focusPolicy() == Qt::StrongFocus);
    const auto* button = desk.view.findChild<QToolButton*>();
    REQUIRE(button);
    CHECK(button->width() >= 24);
    CHECK(button->height() >= 24);
}

TEST_CASE("Enter opens the menu of a figure") {
    FigureOnDesk desk;
    desk.view.QWidget::show();
    QTest::keyClick(&desk.view, Qt::Key_Return);
    CHECK(desk.view.menu().isVisible());
    desk.view.menu().close();
}

TEST_CASE("a figure is copied as a picture") {
    FigureOnDesk desk;
    desk.choose("Copy picture");
    CHECK(QApplication::clipboard()->image().width() > 900);
    CHECK(desk.announcer.text() == "The picture is on the clipboard.");
}

TEST_CASE("a figure is saved as SVG and PNG, with a name that says what it is") {
    FigureOnDesk desk;
    for (const QString suffix : {"svg", "png"}) {
        desk.prompts.saveTo = QString::fromStdString((desk.folder.path() / "figure.").string()) + suffix;
        desk.choose(suffix == "svg" ? QString::fromUtf8("Save as SVG…") : QString::fromUtf8("Save as PNG…"));
        CHECK(desk.prompts.suggested.endsWith(u'.' + suffix));
        CHECK_FALSE(desk.prompts.suggested.contains(u'/'));
        QFile file(desk.prompts.saveTo);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        CHECK(bytes.startsWith(suffix == "svg" ? "<?xml" : "\x89PNG"));
        if (suffix == "svg")
            CHECK(bytes.contains("<title>" + QByteArray::fromStdString(desk.view.block().caption)));
    }
}

TEST_CASE("a figure that can not be saved says why") {
    FigureOnDesk desk;
    desk.prompts.saveTo = QStringLiteral("/nowhere/at/all.svg");
    desk.choose(QString::fromUtf8("Save as SVG…"));
    REQUIRE(desk.prompts.informed.size() == 1);
    CHECK(desk.prompts.informed[0].contains("all.svg"));
}

TEST_CASE("a figure is shown as a table") {
    FigureOnDesk desk;
    desk.choose(QString::fromUtf8("Show as table…"));
    auto* dialog = desk.view.findChild<TableDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->findChild<QTreeWidget*>()->topLevelItemCount() > 6);
    dialog->close();
}

TEST_CASE("every figure of a comparison stays within its place, wide and narrow, few columns and many") {
    for (unsigned seed = 0; seed < 6; ++seed)
        for (const std::size_t columns : {2U, 4U, 10U})
            for (const int width : {320, 700}) {
                for (const FigureBlock& block : figuresOf(seed, columns)) {
                    const int height = static_cast<int>(std::ceil(figureHeight(block.figure, width, font())));
                    QImage image(width + 20, height + 20, QImage::Format_RGB32);
                    image.fill(Qt::white);
                    QPainter painter(&image);
                    paintFigure(painter, QRectF(0, 0, width, height), block.figure, font(), Theme::paper());
                    painter.end();
                    CAPTURE(seed, columns, width, block.caption);
                    CHECK_FALSE(leavesItsPlace(image, width, height));
                }
            }
}

TEST_CASE("figures that are too high for a page are divided and lose nothing") {
    for (const FigureBlock& block : figuresOf(1, 3)) {
        const auto halves = figureHalves(block.figure);
        if (std::holds_alternative<ShiftFigure>(block.figure)) {
            CHECK_FALSE(halves.has_value());
            continue;
        }
        REQUIRE(halves.has_value());
        CHECK(figureHeight(halves->first, 600, font()) < figureHeight(block.figure, 600, font()));
        CHECK(halves->first.index() == block.figure.index());
    }
}
