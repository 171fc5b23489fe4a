// SPDX-License-Identifier: MIT
#include "ui/rating/decision_form.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include "ui/shell/appearance.h"
#include "ui/text.h"
#include "ui/widgets/calm_choice.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/side_by_side.h"

namespace plumbline::ui {

namespace {

/// The level all ballots of the last round agree on; nothing where they do not. Only then is one proposed:
/// the team decides, not the program.
std::optional<LevelRank> agreedLevel(const AgendaItem& item) {
    if (item.rounds.empty())
        return std::nullopt;
    const std::vector<int>& levels = item.rounds.back().counts.levels;
    std::optional<LevelRank> only;
    for (std::size_t i = 0; i < levels.size(); ++i)
        if (levels[i] > 0) {
            if (only)
                return std::nullopt;
            only = LevelRank(static_cast<int>(i) + 1);
        }
    return only;
}

} // namespace

DecisionForm::DecisionForm(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_choices(new SideBySide)
    , m_level(makeChoice({}))
    , m_reason(makeText())
    , m_how(makeChoice({tr("By consensus"), tr("By majority"), tr("The chair decided")}))
    , m_confidence(makeChoice({tr("Not very sure"), tr("Fairly sure"), tr("Very sure")}))
    , m_minority(makeText())
    , m_record(new QPushButton(this))
    , m_levelField(new FormField(tr("The team's &level"), m_level, appearance, this))
    , m_reasonField(new FormField(tr("Reas&on"), m_reason, appearance, this))
    , m_minorityField(new FormField(tr("What the &minority says (with names or without, as they wish)"),
                                    m_minority, appearance, this)) {
    m_record->setProperty("primary", true);
    m_record->setObjectName(QStringLiteral("record"));
    connect(m_record, &QPushButton::clicked, this, &DecisionForm::recordRequested);
    connect(m_level, &QComboBox::currentIndexChanged, this, &DecisionForm::nameButton);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &DecisionForm::recordRequested);
    }

    m_choices->addWidget(m_levelField);
    m_choices->addWidget(new FormField(tr("How it was &decided"), m_how, appearance, this));
    m_choices->addWidget(new FormField(tr("How &sure the team is"), m_confidence, appearance, this));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_choices);
    layout->addWidget(m_reasonField);
    layout->addWidget(m_minorityField);
    layout->addWidget(m_record, 0, Qt::AlignLeft);
    connect(&appearance, &Appearance::changed, this, &DecisionForm::restyle);
    restyle();
}

QComboBox* DecisionForm::makeChoice(const QStringList& choices) {
    auto* box = new CalmChoice(this);
    box->addItems(choices);
    return box;
}

QPlainTextEdit* DecisionForm::makeText() {
    auto* text = new QPlainTextEdit(this);
    text->setTabChangesFocus(true);
    return text;
}

void DecisionForm::restyle() {
    constexpr int narrowest = 180;
    m_choices->setSpacing(m_appearance.scaled(12));
    m_choices->setLeastWidth(m_appearance.scaled(narrowest));
    const int line = QFontMetrics(m_appearance.font(Appearance::Text::Body)).lineSpacing();
    const int frame = m_appearance.scaled(18);
    m_reason->setFixedHeight(3 * line + frame);
    m_minority->setFixedHeight(2 * line + frame);
}

void DecisionForm::show(const Snapshot& snapshot, const RatingSession& session, const AgendaItem& item) {
    const Place place(snapshot.assessment.id, item.dimension);
    Draft begins = begun(snapshot, session, item);
    if (m_place == place && m_begun == begins && m_decided == item.decision)
        return;
    std::optional<Draft> kept = written(place, item);
    // A new vote may lead to another level; the words stay.
    if (kept && kept->rounds != begins.rounds)
        kept->level = begins.level;
    m_place = place;
    m_begun = std::move(begins);
    m_decided = item.decision;
    listLevels(*snapshot.rubric);
    fill(kept.value_or(m_begun));
    nameButton();
}

std::optional<DecisionForm::Draft> DecisionForm::written(const Place& place, const AgendaItem& item) {
    const bool wasTyped = m_place && !(typed() == m_begun);
    if (m_place == place)
        return wasTyped && m_decided == item.decision ? std::optional(typed()) : std::nullopt;
    if (wasTyped)
        m_drafts[*m_place] = typed();
    const auto kept = m_drafts.extract(place);
    return kept ? std::optional(kept.mapped()) : std::nullopt;
}

void DecisionForm::listLevels(const Rubric& rubric) {
    m_level->clear();
    m_level->addItem(tr("Choose…"));
    for (const Level& level : rubric.levels())
        m_level->addItem(toQString(level.name));
    m_level->addItem(tr("Not applicable"));
}

DecisionForm::Draft DecisionForm::begun(const Snapshot& snapshot, const RatingSession& session,
                                        const AgendaItem& item) const {
    Draft draft;
    draft.levels = static_cast<int>(snapshot.rubric->levels().size());
    draft.rounds = item.rounds.size();
    draft.reason = toQString(snapshot.ratings[snapshot.rubric->positionOf(item.dimension)].reason);
    draft.how = static_cast<int>(session.rule);
    if (const auto agreed = agreedLevel(item))
        draft.level = agreed->value();
    if (item.decision) {
        const std::optional<LevelRank> level = levelOf(item.decision->value);
        draft.level = level ? level->value() : draft.levels + 1;
        draft.how = static_cast<int>(item.decision->how);
        draft.confidence = static_cast<int>(item.decision->confidence);
        draft.minority = toQString(item.decision->minorityNote);
    }
    return draft;
}

DecisionForm::Draft DecisionForm::typed() const {
    return {m_level->currentIndex(),
            m_begun.levels,
            m_reason->toPlainText(),
            m_how->currentIndex(),
            m_confidence->currentIndex(),
            m_minority->toPlainText(),
            m_begun.rounds};
}

std::map<DecisionForm::Place, DecisionDraft> DecisionForm::unrecorded() const {
    std::map<Place, DecisionDraft> all = m_drafts;
    if (m_place && !(typed() == m_begun))
        all[*m_place] = typed();
    return all;
}

void DecisionForm::forget() {
    m_drafts.clear();
    fill(m_begun);
}

void DecisionForm::fill(const Draft& draft) {
    m_level->setCurrentIndex(draft.level);
    m_reason->setPlainText(draft.reason);
    m_how->setCurrentIndex(draft.how);
    m_confidence->setCurrentIndex(draft.confidence);
    m_minority->setPlainText(draft.minority);
    m_levelField->setIssue({});
    m_reasonField->setIssue({});
    m_minorityField->setIssue({});
}

void DecisionForm::nameButton() {
    m_record->setText(m_level->currentIndex() > 0 ? tr("Record %1").arg(m_level->currentText())
                                                  : tr("Record the decision"));
    if (m_level->currentIndex() > 0)
        m_levelField->setIssue({});
}

std::optional<DecideRating> DecisionForm::decision(AssessmentId assessment) {
    const Parsed<Prose> reason = Prose::parse(toUtf8(m_reason->toPlainText()));
    const Parsed<Prose> minority = Prose::parse(toUtf8(m_minority->toPlainText()));
    const int level = m_level->currentIndex();
    m_levelField->setIssue(level > 0 ? QString() : tr("Choose the level the team agreed on."));
    m_reasonField->setIssues(reason.issues);
    m_minorityField->setIssues(minority.issues);
    if (level <= 0)
        m_level->setFocus(Qt::OtherFocusReason);
    return typed().edit(assessment, m_place->second);
}

void DecisionForm::focusLevel() {
    m_level->setFocus(Qt::OtherFocusReason);
}

} // namespace plumbline::ui
