// SPDX-License-Identifier: MIT
#include "ui/rating/count_dialog.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "ui/shell/announcer.h"
#include "ui/shell/appearance.h"
#include "ui/text.h"
#include "ui/widgets/dialog_size.h"
#include "ui/widgets/focus_scroll.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/toned_label.h"

namespace plumbline::ui {

namespace {

QString captionFor(const QString& name, std::size_t number) {
    const QString text = QString(name).replace(QLatin1Char('&'), QLatin1String("&&"));
    return QStringLiteral("&%1  %2").arg(number).arg(text);
}

} // namespace

CountDialog::CountDialog(Session& session, const Appearance& appearance, Announcer& announcer,
                         const DimensionId& dimension, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_announcer(announcer)
    , m_assessment(session.snapshot()->assessment.id)
    , m_dimension(dimension)
    , m_sum(new TonedLabel(appearance, Appearance::Text::Strong, TonedLabel::Tone::Ink, this))
    , m_problem(new TonedLabel(appearance, Appearance::Text::Body, TonedLabel::Tone::Error, this)) {
    setWindowTitle(tr("Count hands or cards"));
    setModal(true);
    m_sum->setObjectName(QStringLiteral("sum"));
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->hide();
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* save = buttons->addButton(tr("Save count"), QDialogButtonBox::AcceptRole);
    save->setProperty("primary", true);
    save->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &CountDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &CountDialog::reject);
    auto* layout = new QVBoxLayout(this);
    const int margin = appearance.scaled(20);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(appearance.scaled(12));
    layout->addWidget(new FocusScroll(makeForm(appearance), this), 1);
    layout->addWidget(m_sum);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    showSum();
    fitDialog(*this, QSize(appearance.scaled(440), appearance.scaled(460)));
    m_fields.front()->setFocus();
    m_fields.front()->selectAll();
}

QWidget* CountDialog::makeForm(const Appearance& appearance) {
    const Rubric& rubric = *m_session.snapshot()->rubric;
    auto* form = new QWidget;
    auto* title = new TonedLabel(appearance, Appearance::Text::Section, TonedLabel::Tone::Ink, form);
    title->setText(toQString(rubric.dimension(rubric.positionOf(m_dimension)).name));
    auto* layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, appearance.scaled(8), 0);
    layout->setSpacing(appearance.scaled(10));
    layout->addWidget(title);
    const auto add = [&](const QString& caption, const QString& name) {
        QSpinBox* field = makeField();
        field->setAccessibleName(name);
        layout->addWidget(new FormField(caption, field, appearance));
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
    const SnapshotPointer snapshot = m_session.snapshot();
    const RatingSession* session = openSession(*snapshot);
    const AgendaItem* item = session ? findItem(*session, m_dimension) : nullptr;
    const int present = session ? static_cast<int>(votersPresent(*snapshot, *session).size()) : 0;
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
    m_problem->hide();
    if (!perform(CountBallots{m_assessment, m_dimension, counts()}))
        return;
    m_announcer.say(tr("The count is saved."));
    QDialog::accept();
}

bool CountDialog::perform(const Edit& edit) {
    const QMetaObject::Connection shown =
        connect(&m_session, &Session::failed, this, [this](const Problem& problem) {
            m_problem->setText(problem.text + QLatin1Char(' ') + problem.remedy);
            m_problem->show();
        });
    const bool done = m_session.perform(edit);
    disconnect(shown);
    return done;
}

void CountDialog::done(int result) {
    // What was counted is nobody's business until the reveal.
    for (QSpinBox* field : m_fields)
        field->setValue(0);
    QDialog::done(result);
}

} // namespace plumbline::ui
