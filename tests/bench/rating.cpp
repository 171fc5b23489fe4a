// SPDX-License-Identifier: MIT
// One rating in the real window, from the key press until it is committed and the screen shows it, in turn
// with one bare commit on the same disk: bench_rating WORKBOOK NEW_FILE
#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QRadioButton>

#include <array>
#include <cstddef>
#include <cstdio>
#include <vector>

#include "limits/bare_commit.h"
#include "measure.h"
#include "ui/session.h"
#include "ui/shell/appearance.h"
#include "ui/shell/dialog_prompts.h"
#include "ui/shell/main_window.h"
#include "ui/shell/style.h"

namespace {

using namespace plumbline;

constexpr int ratings = 150;

/// Counts how often a widget was painted.
class Paints : public QObject {
public:
    using QObject::QObject;
    int count = 0;

    bool eventFilter(QObject* watched, QEvent* event) override {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }
};

/// The cells of the first dimension, lowest level first.
std::vector<QRadioButton*> firstCells(const QWidget& window) {
    std::vector<QRadioButton*> cells;
    for (QRadioButton* button : window.findChildren<QRadioButton*>())
        if (cells.size() < 3 && button->accessibleName().contains(QStringLiteral(", level ")))
            cells.push_back(button);
    return cells;
}

/// Until the X server has done all that was asked of it.
void settle() {
    QGuiApplication::sync();
}

void rate(int level, QRadioButton& cell, Paints& paints) {
    const int before = paints.count;
    QWidget* focus = QApplication::focusWidget();
    const auto key = static_cast<Qt::Key>(Qt::Key_0 + level);
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, QString::number(level));
    QCoreApplication::sendEvent(focus != nullptr ? focus : &cell, &press);
    while (paints.count == before)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    settle();
}

} // namespace

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    if (argc != 3) {
        std::fputs("usage: bench_rating WORKBOOK NEW_FILE\n", stderr);
        return 2;
    }
    auto* style = new ui::Style;
    QApplication::setStyle(style); // the application owns it
    ui::Appearance appearance;
    style->setAppearance(&appearance);
    {
        ui::Session session;
        ui::DialogPrompts prompts;
        ui::MainWindow window(session, appearance, prompts);
        prompts.setWindow(&window);
        window.show();
        if (!window.openPath(QString::fromLocal8Bit(argv[1])))
            return 1;
        settle();
        const std::vector<QRadioButton*> cells = firstCells(window);
        if (cells.size() != 3) {
            std::fputs("bench_rating: the window does not show the rubric\n", stderr);
            return 1;
        }
        cells.front()->setFocus();
        std::array<Paints, 3> paints;
        for (std::size_t i = 0; i < cells.size(); ++i)
            cells[i]->installEventFilter(&paints[i]);
        settle();

        bench::BareCommit bare(argv[2]);
        std::vector<double> rating, commit, ratio;
        for (int i = 0; i < ratings; ++i) {
            const int level = 1 + i % 3;
            const auto place = static_cast<std::size_t>(level - 1);
            commit.push_back(bench::microseconds([&] { bare.commit(level); }));
            rating.push_back(bench::microseconds([&] { rate(level, *cells[place], paints[place]); }));
            ratio.push_back(rating.back() / commit.back());
        }
        std::printf("{\"rating\": %.1f, \"commit\": %.1f, \"ratio\": %.3f, \"peakKib\": %ld}\n",
                    bench::median(rating), bench::median(commit), bench::median(ratio), bench::peakMemory());
    }
    style->setAppearance(nullptr);
}
