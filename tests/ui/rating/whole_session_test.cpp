// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QMainWindow>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QTest>
#include <QTimer>

#include "ui/support/desk.h"

#include "support/catch.h"
#include "ui/rating/projector_page.h"
#include "ui/rating/projector_window.h"
#include "ui/shell/main_window.h"

#include <array>
#include <deque>
#include <functional>

using namespace plumbline;
using namespace plumbline::ui;
using namespace plumbline::ui::test;

namespace {

constexpr std::array voters{"Ana", "Bo", "Cy", "Dee", "Eli", "Flo", "Gus", "Hal", "Ida"};
constexpr int levels = 3;

/// What a voter votes on the dimension at a place; level 0 abstains. They come nearer to each other from
/// round to round, and from the third on they agree.
int vote(std::size_t place, int round, std::size_t voter) {
    const int agreed = 1 + static_cast<int>(place) % levels;
    if (round >= 3 || voter % (round == 1 ? 2 : 4) == 0)
        return agreed;
    if (round == 1 && voter == 5)
        return 0;
    return 1 + static_cast<int>(place + voter) % levels;
}

/// The team votes once, twice or three times on a dimension.
int roundsOf(std::size_t place) {
    return place % 5 == 0 ? 3 : place % 2 == 0 ? 2 : 1;
}

int decidedLevel(std::size_t place) {
    return 1 + static_cast<int>(place) % levels;
}

/// Types as a person does: each key when what it is meant for has the keyboard, also inside dialogs.
class Typist : public QObject {
public:
    explicit Typist(QWidget& window) : m_window(window) {}

    using Ready = std::function<bool(const QWidget& focused)>;

    void when(Ready ready, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        m_steps.push_back({std::move(ready), key, modifiers, false});
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        when([](const QWidget&) { return true; }, key, modifiers);
    }

    /// Presses Tab until this has the keyboard.
    void tabTo(Ready there) { m_steps.push_back({std::move(there), Qt::Key_Tab, Qt::NoModifier, true}); }

    void type(const QString& text) {
        for (const QChar letter : text)
            press(letter == QLatin1Char(' ') ? Qt::Key_Space : Qt::Key(letter.toUpper().unicode()));
    }

    /// False where a key was given up; `left` then says why.
    bool finish() {
        next();
        return QTest::qWaitFor([this] { return m_steps.empty(); }, 120'000);
    }

    std::string left() const {
        const QWidget* focused = QApplication::focusWidget();
        return std::to_string(m_steps.size()) + " keys are left, the keyboard is on " +
               (focused ? focused->accessibleName().toStdString() : "nothing");
    }

private:
    struct Step {
        Ready ready;
        Qt::Key key;
        Qt::KeyboardModifiers modifiers;
        bool leadsThere;
    };

    void next() {
        if (m_steps.empty())
            return;
        // The offscreen platform has no window manager that gives the keyboard back where a dialog was
        // closed.
        if (!QApplication::activeWindow())
            m_window.activateWindow();
        QWidget* focused =
            QApplication::focusWidget() ? QApplication::focusWidget() : QApplication::activeWindow();
        const QWidget* modal = QApplication::activeModalWidget();
        const bool mayType = focused && (!modal || focused->window() == modal);
        const bool ready = mayType && m_steps.front().ready(*focused);
        if (!mayType || (!ready && !m_steps.front().leadsThere)) {
            QTimer::singleShot(1, this, &Typist::next);
            return;
        }
        const Step step = m_steps.front();
        if (ready)
            m_steps.pop_front();
        // First the next wish: a dialog that opens keeps this call until it is closed.
        QTimer::singleShot(0, this, &Typist::next);
        if (!ready || !step.leadsThere)
            QTest::keyClick(focused, step.key, step.modifiers);
    }

    QWidget& m_window;
    std::deque<Step> m_steps;
};

Typist::Ready on(const QString& name) {
    return [name](const QWidget& focused) {
        const auto* button = qobject_cast<const QPushButton*>(&focused);
        return focused.accessibleName() == name || (button && button->text() == name);
    };
}

bool inDialog(const QWidget&) {
    return QApplication::activeModalWidget() != nullptr;
}

/// The whole program with a team of nine, on the first of two screens.
struct Hall {
    Hall() {
        QSettings().clear();
        REQUIRE(QGuiApplication::screens().size() == 2);
        REQUIRE(session.create(toQString(folder / "lincoln.plumbline"), valid<Name>("Lincoln"),
                               *SchoolYear::parse("2026-27")));
        for (const char* name : voters)
            REQUIRE(session.perform(
                PutMember{now().assessment.id, {}, valid<Name>(name), valid<OptionalName>("Teacher")}));
        window.setGeometry(0, 0, 1280, 760);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }

    const Snapshot& now() const { return *session.snapshot(); }

    const AgendaItem& item(std::size_t place) const { return now().sessions.front().agenda[place]; }

    void typeRound(std::size_t place, int round) {
        typist.press(Qt::Key_V);
        for (std::size_t voter = 0; voter < voters.size(); ++voter) {
            typist.when(on(QStringLiteral("Hand the keyboard over to ") + QLatin1String(voters[voter])),
                        Qt::Key_Space);
            typist.when(inDialog, Qt::Key_Return);
            const int level = vote(place, round, voter);
            typist.press(level == 0 ? Qt::Key_A : Qt::Key(Qt::Key_0 + level));
            typist.press(Qt::Key_Return);
            typist.press(Qt::Key_Return);
        }
        typist.when(on(QStringLiteral("Reveal")), Qt::Key_R);
    }

    void typeDecision(std::size_t place) {
        typist.when(on(QStringLiteral("The team's level")), Qt::Key_Home);
        for (int level = 0; level < decidedLevel(place); ++level)
            typist.press(Qt::Key_Down);
        typist.tabTo(on(QStringLiteral("Reason")));
        typist.type(QStringLiteral("we saw it"));
        typist.press(Qt::Key_Return, Qt::ControlModifier);
    }

    TemporaryFolder folder;
    Appearance appearance;
    ScriptedPrompts prompts;
    Session session{std::make_shared<plumbline::test::TickingClock>()};
    MainWindow window{session, appearance, prompts};
    Typist typist{window};
};

} // namespace

// Hidden from a run on one screen; CTest runs it with two.
TEST_CASE("nine people rate all 15 dimensions with re-votes by keyboard alone, on two screens",
          "[.two-screens]") {
    Hall hall;
    Typist& typist = hall.typist;
    // The form as it stands: the whole rubric, everyone here, named ballots.
    typist.press(Qt::Key_F5);
    typist.tabTo(on(QStringLiteral("Start rating session")));
    typist.press(Qt::Key_Space);
    typist.when(on(QStringLiteral("Begin voting")), Qt::Key_F5);
    const std::size_t dimensions = hall.now().rubric->dimensionCount();
    REQUIRE(dimensions == 15);
    for (std::size_t place = 0; place < dimensions; ++place) {
        for (int round = 1; round <= roundsOf(place); ++round)
            hall.typeRound(place, round);
        hall.typeDecision(place);
        typist.when(on(QStringLiteral("Next dimension")), Qt::Key_N);
    }
    const bool finished = typist.finish();
    INFO(typist.left());
    REQUIRE(finished);

    const auto* projector = hall.window.findChild<ProjectorWindow*>();
    REQUIRE(projector);
    CHECK(projector->isFullScreen());
    CHECK(projector->screen() == QGuiApplication::screens().at(1));
    for (std::size_t place = 0; place < dimensions; ++place) {
        INFO("dimension " << place);
        const AgendaItem& item = hall.item(place);
        REQUIRE(static_cast<int>(item.rounds.size()) == roundsOf(place));
        for (const Round& round : item.rounds) {
            REQUIRE(round.ballots.size() == voters.size());
            for (std::size_t voter = 0; voter < voters.size(); ++voter) {
                const int level = vote(place, round.number, voter);
                CHECK(round.ballots[voter].choice ==
                      (level == 0 ? BallotChoice(Abstained{}) : BallotChoice(LevelRank(level))));
            }
        }
        REQUIRE(item.decision);
        CHECK(item.decision->value == RatingValue(LevelRank(decidedLevel(place))));
        CHECK(hall.now().ratings[place].value == RatingValue(LevelRank(decidedLevel(place))));
        CHECK(hall.now().ratings[place].reason == "we saw it");
    }
}
