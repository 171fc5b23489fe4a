// SPDX-License-Identifier: MIT
#include "ui/report/strand_texts.h"

#include "ui/text.h"
#include "ui/widgets/focus_scroll.h"
#include "ui/widgets/problem_label.h"
#include "ui/widgets/toned_label.h"

#include <QVBoxLayout>

namespace plumbline::ui {

StrandTexts::StrandTexts(Session& session, const Appearance& appearance, QWidget* parent)
    : QWidget(parent), m_session(session), m_appearance(appearance) {
    auto* content = new QWidget;
    m_column = new QVBoxLayout(content);
    auto* note = new TonedLabel(appearance, Appearance::Text::Small, TonedLabel::Tone::Muted, content);
    note->setText(tr("The report prints these words at the head of each strand. What you leave empty is left "
                     "out."));
    m_column->addWidget(note);
    m_locked = new TonedLabel(appearance, Appearance::Text::Small, TonedLabel::Tone::Ink, content);
    m_column->addWidget(m_locked);
    m_column->addStretch();
    auto* scroll = new FocusScroll(content, this);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connect(&session, &Session::changed, this, &StrandTexts::refresh);
    connect(&session, &Session::currentChanged, this, &StrandTexts::refresh);
    connect(&session, &Session::fileChanged, this, &StrandTexts::forgetTyped);
    refresh();
}

StrandTexts::Field StrandTexts::makeField() {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, m_appearance.scaled(10), 0, 0);
    Field field{box, new TonedLabel(m_appearance, Appearance::Text::Strong, TonedLabel::Tone::Ink, box),
                new ReasonEdit(box),
                new TonedLabel(m_appearance, Appearance::Text::Small, TonedLabel::Tone::Muted, box),
                new ProblemLabel(m_appearance, box)};
    field.name->setBuddy(field.edit);
    field.problem->hide();
    for (QWidget* widget : {static_cast<QWidget*>(field.name), static_cast<QWidget*>(field.edit),
                            static_cast<QWidget*>(field.age), static_cast<QWidget*>(field.problem)})
        column->addWidget(widget);
    // Before the stretch.
    m_column->insertWidget(m_column->count() - 1, box);
    return field;
}

void StrandTexts::refresh() {
    const SnapshotPointer snapshot = m_session.snapshot();
    if (!snapshot)
        return;
    const QString why = m_session.whyNotEditable();
    m_locked->setText(why);
    m_locked->setVisible(!why.isEmpty());
    const std::size_t strands = snapshot->rubric->strands().size();
    while (m_fields.size() < strands) {
        m_fields.push_back(std::make_unique<Field>(makeField()));
        connect(m_fields.back()->edit, &ReasonEdit::committed, this,
                [this, field = m_fields.back().get()](const ReasonEdit::Target& target, const QString& text) {
                    keep(*field, target, text);
                });
    }
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        m_fields[i]->box->setVisible(i < strands);
        if (i < strands)
            show(*m_fields[i], *snapshot, i);
    }
}

void StrandTexts::show(Field& field, const Snapshot& snapshot, std::size_t strand) {
    const Strand& its = snapshot.rubric->strands()[strand];
    const QString name = toQString(its.name);
    field.name->setText(name);
    field.edit->setObjectName(QStringLiteral("strandText-") + toQString(its.id.value()));
    field.edit->setAccessibleName(tr("What the team says about %1").arg(name));
    const StrandText* text = strandTextOf(snapshot, strand);
    field.edit->setReason({snapshot.assessment.id, its.id}, text ? toQString(text->text) : QString());
    field.edit->setReadOnly(!m_session.whyNotEditable().isEmpty());
    const bool old = text && isOlderThanRatings(snapshot, *text);
    const QtWording wording;
    field.age->setText(old ? tr("Older than the ratings it describes: written on %1. The report says so.")
                                 .arg(toQString(wording.date(wording.dayOf(text->written))))
                           : QString());
    field.age->setVisible(old);
    field.edit->setAccessibleDescription(field.age->text());
}

void StrandTexts::keep(const Field& field, const ReasonEdit::Target& target, const QString& text) {
    const Parsed<Prose> words = Prose::parse(toUtf8(text));
    if (!words) {
        const Issue& issue = words.issues.front();
        field.problem->say(translated(issue.fact) + QLatin1Char(' ') + translated(issue.remedy));
        return;
    }
    if (performOrSay(m_session, SetStrandText{target.assessment, target.strand(), *words.value},
                     *field.problem))
        field.edit->accept(target);
}

void StrandTexts::commitPending() {
    for (const auto& field : m_fields)
        field->edit->commitAll();
}

void StrandTexts::forgetTyped() {
    for (const auto& field : m_fields)
        field->edit->forget();
    refresh();
}

} // namespace plumbline::ui
