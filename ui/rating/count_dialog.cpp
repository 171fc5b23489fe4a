// SPDX-License-Identifier: MIT
#include "ui/rating/count_dialog.h"

#include <QSpinBox>
#include <QVBoxLayout>

#include "ui/shell/announcer.h"
#include "ui/shell/appearance.h"
#include "ui/text.h"
#include "ui/widgets/dialog_size.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/toned_label.h"

#include <utility>

namespace plumbline::ui {

namespace {

QString captionFor(const QString& name, std::size_t number) {
    return QStringLiteral("&%1  %2").arg(number).arg(asCaption(name));
}

} // namespace

CountDialog::CountDialog(Session& session, const Appearance& appearance, Announcer& announcer,
                         DimensionId dimension, QWidget* parent)
    : FormDialog(session, appearance, parent)
    , m_announcer(announcer)
    , m_assessment(session.snapshot()->assessment.id)
    , m_dimension(std::move(dimension))
    , m_sum(new TonedLabel(appearance, Appearance::Text::Strong, TonedLabel::Tone::Ink, this)) {
    setWindowTitle(tr("Count hands or cards"));
    setModal(true);
    m_sum->setObjectName(QStringLiteral("sum"));
    frame(makeForm(), tr("Save count"), m_sum);
    showSum();
    fitDialog(*this, QSize(appearance.scaled(440), appearance.scaled(460)));
    m_fields.front()->setFocus();
    m_fields.front()->selectAll();
}

QWidget* CountDialog::makeForm() {
    const Rubric& rubric = *session().snapshot()->rubric;
    auto* form = new QWidget;
    auto* title = new TonedLabel(appearance(), Appearance::Text::Section, TonedLabel::Tone::Ink, form);
    title->setText(toQString(rubric.dimension(rubric.positionOf(m_dimension)).name));
    auto* layout = new QVBoxLayout(form);
    layout->setSpacing(appearance().scaled(10));
    layout->addWidget(title);
    const auto add = [&](const QString& caption, const QString& name) {
        QSpinBox* field = makeField();
        field->setAccessibleName(name);
        layout->addWidget(new FormField(caption, field, appearance()));
    };
    for (const LevelRank rank : rubric.ranks()) {
        const QString name = toQString(rubric.level(rank).name);
        add(captionFor(name, rank.index() + 1), name);
    }
    add(tr("&Abstained"), tr("Abstained"));
    layout->addStretch(1);
    return form;
}

QSpinBox* CountDialog::makeField() {
    auto* field = new QSpinBox(this);
    constexpr int most = 999;
    field->setRange(0, most);
    connect(field, &QSpinBox::valueChanged, this, &CountDialog::showSum);
    m_fields.push_back(field);
    return field;
}

BallotCounts CountDialog::counts() const {
    BallotCounts counts;
    for (const QSpinBox* field : m_fields)
        counts.levels.push_back(field->value());
    counts.abstained = counts.levels.back();
    counts.levels.pop_back();
    return counts;
}

void CountDialog::showSum() {
    const SnapshotPointer snapshot = session().snapshot();
    const RatingSession* open = openSession(*snapshot);
    const AgendaItem* item = open ? findItem(*open, m_dimension) : nullptr;
    const int present = open ? static_cast<int>(votersPresent(*snapshot, *open).size()) : 0;
    const int cast = item ? static_cast<int>(item->voted.size()) : 0;
    const int sum = counts().total();
    if (present == 0)
        m_sum->setText(tr("%1 counted").arg(sum));
    else if (cast == 0)
        m_sum->setText(tr("%1 of %2 present").arg(sum).arg(present));
    else
        m_sum->setText(tr("%1 counted and %2 cast one by one: %3 of %4 present")
                           .arg(sum)
                           .arg(cast)
                           .arg(sum + cast)
                           .arg(present));
}

void CountDialog::accept() {
    if (!perform(CountBallots{m_assessment, m_dimension, counts()}))
        return;
    m_announcer.say(tr("The count is saved."));
    QDialog::accept();
}

void CountDialog::done(int result) {
    // What was counted is nobody's business until the reveal.
    for (QSpinBox* field : m_fields)
        field->setValue(0);
    QDialog::done(result);
}

} // namespace plumbline::ui
