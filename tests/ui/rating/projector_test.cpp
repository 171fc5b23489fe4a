// SPDX-License-Identifier: MIT
#include <QGuiApplication>
#include <QImage>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

#include "ui/rating/voting_desk.h"

#include "rubric/builtin.h"
#include "support/catch.h"
#include "support/sample_school.h"
#include "ui/rating/projector_page.h"
#include "ui/rating/projector_window.h"

#include <set>

using namespace plumbline;
using namespace plumbline::ui;
using namespace plumbline::ui::test;

namespace {

/// A session of the sample school over the whole built-in rubric.
RatingSession wholeAgenda(const Snapshot& school) {
    RatingSession session{.id = RatingSessionId(1),
                          .uuid = "",
                          .started = Instant(0),
                          .closed = {},
                          .groundRules = "",
                          .agenda = {},
                          .absent = {}};
    for (std::size_t position = 0; position < school.rubric->dimensionCount(); ++position) {
        AgendaItem item{school.rubric->dimension(position).id, false, {}, {}, {}, {}, 0, {}};
        session.agenda.push_back(item);
    }
    return session;
}

/// A second round of 30 ballots, revealed.
void reveal(AgendaItem& item) {
    item.rounds.push_back({1, Instant(0), Instant(1), 30, {{12, 10, 7}, 1}, {}});
    item.rounds.push_back({2, Instant(2), Instant(3), 30, {{3, 24, 0}, 3}, {}});
}

bool holds(const QRectF& outer, const QRectF& inner) {
    constexpr double hair = 0.5;
    return outer.adjusted(-hair, -hair, hair, hair).contains(inner);
}

/// What is cut, covered or off the page; empty where nothing is.
std::string faults(const ProjectorLayout& layout, const QSizeF& size) {
    std::string found;
    const QRectF page(QPointF(), size);
    for (const PlacedText& placed : layout.texts) {
        if (!holds(page, placed.area))
            found += "text off the page; ";
        if (placed.text.naturalWidth() > placed.area.width() + 0.5 ||
            placed.text.height() > placed.area.height() + 0.5)
            found += "text larger than its place; ";
        int parts = 0;
        for (const PlacedLevel& level : layout.levels)
            parts += placed.area.intersects(level.box) && !holds(level.box, placed.area);
        parts += placed.area.intersects(layout.bar) && !holds(layout.bar, placed.area);
        if (parts > 0)
            found += "text over an edge; ";
    }
    for (const PlacedGlyph& glyph : layout.glyphs)
        if (!holds(page, glyph.area))
            found += "glyph off the page; ";
    for (const PlacedLevel& level : layout.levels)
        if (level.box.intersects(layout.bar) || !holds(page, level.box))
            found += "box over the bar; ";
    return found;
}

QString everythingSaid(const ProjectorWindow& window) {
    return window.page().accessibleName() + QLatin1Char('\n') + window.page().accessibleDescription();
}

/// How many colours are on the page.
std::size_t colorsOf(QWidget& widget) {
    const QImage image = widget.grab().toImage();
    std::set<QRgb> colors;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            colors.insert(image.pixel(x, y));
    return colors.size();
}

} // namespace

TEST_CASE("every dimension of the built-in rubric is projected whole, in type of 24 pixels or more") {
    const SnapshotPointer school = plumbline::test::sampleSchool(2026);
    RatingSession session = wholeAgenda(*school);
    const QSizeF size = GENERATE(QSizeF(800, 600), QSizeF(1024, 768), QSizeF(1366, 768), QSizeF(1920, 1080),
                                 QSizeF(3840, 2160));
    const LevelsShown wish = GENERATE(LevelsShown::One, LevelsShown::Two, LevelsShown::All);
    const bool revealed = GENERATE(false, true);
    for (AgendaItem& item : session.agenda) {
        if (revealed)
            reveal(item);
        const ProjectorView view = projectorView(*school, session, item.dimension);
        const ProjectorLayout layout = arrangeProjector(view, {wish, 0, 0}, size, QGuiApplication::font());
        INFO(view.dimension.toStdString()
             << " on " << size.width() << ", levels " << layout.levels.size() << ", type " << layout.type);
        CHECK(layout.type >= 24);
        CHECK(faults(layout, size).empty());
        CHECK(layout.paging.isEmpty() == (layout.levels.size() == view.levels.size()));
        if (size.width() >= 1920 && wish == LevelsShown::All)
            CHECK(layout.levels.size() == view.levels.size());
    }
}

TEST_CASE("seven levels, and words that no screen holds in large type, are still projected whole") {
    ProjectorView view;
    view.dimension = QStringLiteral("A name that goes on ").repeated(6).trimmed();
    view.strand = QStringLiteral("Strand");
    view.place = QStringLiteral("1 of 1");
    view.progress = QStringLiteral("7 of 7 voted");
    const int words = GENERATE(20, 200);
    for (int rank = 1; rank <= 7; ++rank)
        view.levels.push_back({LevelRank(rank), QStringLiteral("Level %1").arg(rank),
                               QStringLiteral("word ").repeated(words).trimmed()});
    view.counts = BallotCounts{{1, 1, 1, 1, 1, 1, 1}, 2};
    const QSizeF size = GENERATE(QSizeF(800, 600), QSizeF(1920, 1080));
    const ProjectorLayout layout =
        arrangeProjector(view, {LevelsShown::All, 0, 0}, size, QGuiApplication::font());
    CHECK(faults(layout, size).empty());
    CHECK_FALSE(layout.levels.empty());
}

TEST_CASE("thirty ballots on one level are a glyph and their number where there is no room for thirty") {
    const SnapshotPointer school = plumbline::test::sampleSchool(2026);
    RatingSession session = wholeAgenda(*school);
    reveal(session.agenda.front());
    const ProjectorView view = projectorView(*school, session, session.agenda.front().dimension);
    const ProjectorLayout layout =
        arrangeProjector(view, {LevelsShown::All, 0, 0}, QSizeF(1366, 768), QGuiApplication::font());
    const std::size_t inBoxes = layout.levels.size();
    CHECK(layout.glyphs.size() == inBoxes + 3 + 1);
    CHECK(countLines(view).join(QLatin1String(", ")).toStdString() ==
          "Initiating · 3, Developing · 24, Performing · 0, Abstained · 3");
    CHECK(view.earlierRounds.join(QLatin1String(", ")).toStdString() == "first vote 12–10–7, 1 abstained");
}

TEST_CASE("before the reveal the projector's view holds how many have voted and no ballot") {
    VotingDesk desk;
    const auto view = [&] { return projectorView(desk.now(), desk.rating(), dimension("x")); };
    CHECK(view().progress.toStdString() == "No vote yet");
    desk.begin();
    desk.cast("Ana", 1);
    desk.cast("Bo", 3);
    CHECK(view().progress.toStdString() == "2 of 3 voted");
    CHECK(view().round.toStdString() == "Round 1");
    CHECK(view().place.toStdString() == "1 of 5");
    CHECK_FALSE(view().counts);
    desk.reveal();
    CHECK(view().counts == BallotCounts{{1, 0, 1}, 0});
    CHECK(view().progress.toStdString() == "2 of 3 voted");
    desk.begin();
    CHECK_FALSE(view().counts);
    CHECK(view().round.toStdString() == "Round 2");
    CHECK(view().earlierRounds.join(QLatin1String(", ")).toStdString() == "first vote 1–0–1");
}

TEST_CASE("what the projector says and shows before the reveal is the same whatever the ballots are") {
    const auto shown = [](int first, int second) {
        VotingDesk desk;
        ProjectorWindow window(desk.session, desk.appearance, &desk.window);
        window.resize(1024, 768);
        window.show();
        window.showDimension(dimension("x"));
        desk.begin();
        desk.cast("Ana", first);
        desk.cast("Bo", second);
        return std::pair(everythingSaid(window), window.grab().toImage());
    };
    const auto once = shown(1, 1);
    const auto otherwise = shown(3, 0);
    CHECK(once.first == otherwise.first);
    CHECK(once.second == otherwise.second);
    CHECK(once.first.contains(QLatin1String("2 of 3 voted")));
    CHECK_FALSE(once.first.contains(QLatin1String("Ana")));
}

TEST_CASE(
    "the projector follows the session: the vote appears with the reveal, the level with the decision") {
    VotingDesk desk;
    ProjectorWindow window(desk.session, desk.appearance, &desk.window);
    window.resize(1024, 768);
    window.show();
    window.showDimension(dimension("x"));
    desk.begin();
    desk.cast("Ana", 2);
    desk.cast("Bo", 2);
    desk.cast("Cy", 0);
    CHECK_FALSE(everythingSaid(window).contains(QStringLiteral("mid · ")));
    desk.reveal();
    CHECK(everythingSaid(window).contains(QStringLiteral("mid · 2")));
    CHECK(everythingSaid(window).contains(QStringLiteral("Abstained · 1")));
    desk.apply(DecideRating{desk.current(), dimension("x"), LevelRank(2), valid<Prose>(""),
                            DecisionRule::Majority, Confidence::High, valid<Prose>("")});
    CHECK(everythingSaid(window).contains(QLatin1String("Decided: mid")));
    desk.apply(CloseSession{desk.current()});
    CHECK(window.page().view().blank);
}

TEST_CASE("a blank projector shows and says nothing of the session") {
    VotingDesk desk;
    ProjectorWindow window(desk.session, desk.appearance, &desk.window);
    window.resize(1024, 768);
    window.show();
    window.showDimension(dimension("x"));
    const QSignalSpy spy(&window, &ProjectorWindow::blankChanged);
    const std::size_t colors = colorsOf(window);
    QTest::keyClick(&window, Qt::Key_B);
    CHECK(window.isBlank());
    CHECK(spy.count() == 1);
    CHECK(everythingSaid(window).toStdString() == "Plumbline\n");
    CHECK(window.page().arrangement().texts.empty());
    CHECK(colorsOf(window) < colors);
    desk.begin();
    desk.cast("Ana", 2);
    CHECK(everythingSaid(window).toStdString() == "Plumbline\n");
    QTest::keyClick(&window, Qt::Key_B);
    CHECK(everythingSaid(window).contains(QLatin1String("1 of 3 voted")));
}

TEST_CASE("the keys of the projector choose how many levels are shown and which") {
    VotingDesk desk;
    ProjectorWindow window(desk.session, desk.appearance, &desk.window);
    window.resize(1024, 768);
    window.show();
    window.showDimension(dimension("x"));
    const auto ranks = [&] {
        std::string text;
        for (const PlacedLevel& level : window.page().arrangement().levels)
            text += std::to_string(level.rank.value());
        return text;
    };
    CHECK(ranks() == "123");
    QTest::keyClick(&window, Qt::Key_Right);
    CHECK(ranks() == "123");
    QTest::keyClick(&window, Qt::Key_L);
    CHECK(ranks() == "1");
    QTest::keyClick(&window, Qt::Key_Right);
    QTest::keyClick(&window, Qt::Key_Right);
    QTest::keyClick(&window, Qt::Key_Right);
    CHECK(ranks() == "3");
    CHECK_FALSE(everythingSaid(window).contains(QLatin1String("x at low.")));
    QTest::keyClick(&window, Qt::Key_L);
    CHECK(ranks() == "23");
    QTest::keyClick(&window, Qt::Key_Left);
    CHECK(ranks() == "12");
    QTest::keyClick(&window, Qt::Key_L);
    CHECK(ranks() == "123");
}

TEST_CASE("Esc leaves the projector, and it can be opened again") {
    VotingDesk desk;
    desk.window.show();
    ProjectorWindow window(desk.session, desk.appearance, &desk.window);
    window.showDimension(dimension("x"));
    window.open();
    CHECK(window.isVisible());
    const QSignalSpy spy(&window, &ProjectorWindow::closed);
    QTest::keyClick(&window, Qt::Key_Escape);
    CHECK(spy.count() == 1);
    CHECK_FALSE(window.isVisible());
    window.open();
    CHECK(window.isVisible());
    CHECK_FALSE(window.page().view().blank);
}

TEST_CASE("the projected page is laid out anew only when the view or the size changes") {
    VotingDesk desk;
    ProjectorWindow window(desk.session, desk.appearance, &desk.window);
    window.resize(1024, 768);
    window.show();
    window.showDimension(dimension("x"));
    const PlacedText* laidOut = window.page().arrangement().texts.data();
    window.grab();
    desk.apply(SetRating{desk.current(), dimension("y"), LevelRank(2)});
    window.showDimension(dimension("x"));
    CHECK(window.page().arrangement().texts.data() == laidOut);
}

TEST_CASE("a level too long for a small screen goes on on a second page, no word lost and none twice") {
    const SnapshotPointer school = plumbline::test::sampleSchool(2026);
    RatingSession session = wholeAgenda(*school);
    for (AgendaItem& item : session.agenda)
        reveal(item);
    std::size_t most = 1;
    for (const AgendaItem& item : session.agenda) {
        const ProjectorView view = projectorView(*school, session, item.dimension);
        for (std::size_t level = 0; level < view.levels.size(); ++level) {
            QStringList pages;
            ProjectorLayout layout;
            do {
                layout =
                    arrangeProjector(view, {LevelsShown::One, level, static_cast<std::size_t>(pages.size())},
                                     QSizeF(800, 600), QGuiApplication::font());
                CHECK(layout.type >= 24);
                CHECK(faults(layout, QSizeF(800, 600)).empty());
                pages << layout.shownText;
            } while (layout.part + 1 < layout.parts);
            CHECK(pages.join(QLatin1Char(' ')).simplified() == view.levels[level].descriptor.simplified());
            most = std::max(most, layout.parts);
            if (layout.parts > 1)
                CHECK(layout.paging.contains(QLatin1String("page 2 of 2")));
        }
    }
    CHECK(most == 2);
}

TEST_CASE("the arrow keys turn the pages of a level before they go to the next one, and back again") {
    const QString sentence =
        QStringLiteral("A school does this in every classroom on every day of the year. ");
    ProjectorView view;
    view.dimension = QStringLiteral("Long");
    view.strand = QStringLiteral("Strand");
    view.place = QStringLiteral("1 of 1");
    view.progress = QStringLiteral("No vote yet");
    for (int rank = 1; rank <= 2; ++rank)
        view.levels.push_back(
            {LevelRank(rank), QStringLiteral("Level %1").arg(rank), sentence.repeated(12).trimmed()});
    const Appearance appearance;
    ProjectorPage page(appearance);
    page.resize(800, 600);
    page.show();
    page.setView(view);
    const auto at = [&] {
        const ProjectorLayout& layout = page.arrangement();
        return std::to_string(layout.first) + std::to_string(layout.part) + std::to_string(layout.parts);
    };
    std::string forward;
    std::string back;
    for (int i = 0; i < 5; ++i, page.forward())
        forward += at() + " ";
    for (int i = 0; i < 5; ++i, page.back())
        back += at() + " ";
    CHECK(forward == "002 012 102 112 112 ");
    CHECK(back == "112 102 012 002 002 ");
}

TEST_CASE("ground rules of any length are projected in type of 24 pixels or more") {
    ProjectorView view;
    view.dimension = QStringLiteral("Long");
    view.strand = QStringLiteral("Strand");
    view.place = QStringLiteral("1 of 1");
    const int times = GENERATE(1, 6, 40);
    view.groundRules =
        QStringLiteral("One voice at a time.\nAsk what somebody saw.\n").repeated(times).trimmed();
    const QSizeF size = GENERATE(QSizeF(800, 600), QSizeF(1920, 1080));
    const ProjectorLayout layout = arrangeProjector(view, {}, size, QGuiApplication::font());
    CHECK(layout.type >= 24);
    CHECK(faults(layout, size).empty());
    CHECK(layout.parts >= 1);
}
