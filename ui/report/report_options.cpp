// SPDX-License-Identifier: MIT
#include "ui/report/report_options.h"

#include "ui/report/paper_choice.h"
#include "ui/text.h"
#include "ui/widgets/focus_scroll.h"
#include "ui/widgets/toned_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <array>

namespace plumbline::ui {

namespace {

using Section = bool ReportSections::*;

constexpr std::array allSections{&ReportSections::cover,      &ReportSections::howToRead,
                                 &ReportSections::profile,    &ReportSections::dimensions,
                                 &ReportSections::comparison, &ReportSections::process,
                                 &ReportSections::nextSteps,  &ReportSections::evidence,
                                 &ReportSections::notRated,   &ReportSections::signatures};

} // namespace

ReportOptions::ReportOptions(const Appearance& appearance, QWidget* parent) : QWidget(parent) {
    auto* choices = new QWidget;
    m_layout = new QVBoxLayout(choices);
    auto* title = new TonedLabel(appearance, Appearance::Text::Title, TonedLabel::Tone::Ink, choices);
    title->setText(tr("Report"));
    m_layout->addWidget(title);
    m_kind = new QComboBox(choices);
    addChoice(tr("&What to print"), QStringLiteral("reportKind"), m_kind);
    m_kind->addItem(tr("Self-assessment"));
    addSections();
    m_earlier = new QComboBox(choices);
    addChoice(tr("&Compare with"), QStringLiteral("reportEarlier"), m_earlier);
    m_paper = new PaperChoice(choices);
    addChoice(tr("Paper &size"), QStringLiteral("reportPaper"), m_paper);
    m_layout->addStretch();
    auto* scroll = new FocusScroll(choices, this);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll, 1);
    layout->addLayout(makeButtons(appearance));

    for (QComboBox* box : {m_kind, m_earlier, static_cast<QComboBox*>(m_paper)})
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            refresh();
            emit changed();
        });
    setEarlierYears({});
    refresh();
}

/// Below the choices and not among them: they stay in view however large the text is.
QVBoxLayout* ReportOptions::makeButtons(const Appearance& appearance) {
    auto* column = new QVBoxLayout;
    column->setContentsMargins(m_layout->contentsMargins());
    const auto add = [&](const QString& text, const QString& name, void (ReportOptions::*wanted)()) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, wanted);
        column->addWidget(button);
        return button;
    };
    add(tr("Save P&DF…"), QStringLiteral("savePdf"), &ReportOptions::pdfRequested)
        ->setProperty("primary", true);
    add(tr("&Print…"), QStringLiteral("printReport"), &ReportOptions::printRequested);
    QPushButton* web =
        add(tr("Save we&b page…"), QStringLiteral("saveWebPage"), &ReportOptions::webPageRequested);
    auto* note = new TonedLabel(appearance, Appearance::Text::Small, TonedLabel::Tone::Muted, this);
    note->setText(tr("The web page is one file. It is the copy for screen readers."));
    web->setAccessibleDescription(note->text());
    column->addWidget(note);
    return column;
}

void ReportOptions::addChoice(const QString& label, const QString& name, QComboBox* box) {
    box->setObjectName(name);
    box->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    auto* caption = new QLabel(label, box->parentWidget());
    caption->setBuddy(box);
    m_layout->addWidget(caption);
    m_layout->addWidget(box);
}

void ReportOptions::addSections() {
    m_sections = new QGroupBox(tr("Sections"), m_layout->parentWidget());
    auto* column = new QVBoxLayout;
    m_sections->setLayout(column);
    const std::array names{tr("Cover"),      tr("How to read it"), tr("Profile"),
                           tr("Dimensions"), tr("Comparison"),     tr("How the team decided"),
                           tr("Next steps"), tr("Evidence"),       tr("Not rated"),
                           tr("Signatures")};
    for (const QString& name : names) {
        auto* check = new QCheckBox(name, m_sections);
        check->setChecked(true);
        check->setAccessibleDescription(tr("Whether the report has this section"));
        connect(check, &QCheckBox::toggled, this, &ReportOptions::changed);
        column->addWidget(check);
        m_checks.push_back(check);
    }
    m_layout->addWidget(m_sections);
}

void ReportOptions::setEarlierYears(const std::vector<Assessment>& years) {
    const auto chosen = earlier();
    const bool first = m_earlier->count() == 0;
    const bool hadYears = m_earlier->count() > 1;
    {
        const QSignalBlocker quiet(m_earlier);
        m_earlier->clear();
        m_earlier->addItem(tr("No earlier year"));
        for (const Assessment& year : years)
            m_earlier->addItem(toQString(year.year.label()), QVariant::fromValue(qlonglong(year.id.value())));
        const int place = chosen ? m_earlier->findData(QVariant::fromValue(qlonglong(chosen->value()))) : -1;
        // Most want last year beside this one; who does not chooses none, and that stays.
        const int usual = hadYears || years.empty() ? 0 : 1;
        m_earlier->setCurrentIndex(place >= 0 ? place : usual);
    }
    if (!first)
        refresh();
}

void ReportOptions::offerComparison(const QString& title) {
    const QSignalBlocker quiet(m_kind);
    while (m_kind->count() > 1)
        m_kind->removeItem(1);
    if (!title.isEmpty())
        m_kind->addItem(title);
    m_kind->setCurrentIndex(m_kind->count() - 1);
    refresh();
}

void ReportOptions::refresh() {
    const bool comparison = isComparison();
    m_sections->setEnabled(!comparison);
    m_earlier->setEnabled(!comparison && m_earlier->count() > 1);
    for (std::size_t i = 0; i < m_checks.size(); ++i)
        if (allSections[i] == &ReportSections::comparison)
            m_checks[i]->setEnabled(earlier().has_value());
}

bool ReportOptions::isComparison() const {
    return m_kind->currentIndex() > 0;
}

ReportSections ReportOptions::sections() const {
    ReportSections sections;
    for (std::size_t i = 0; i < m_checks.size(); ++i)
        sections.*allSections[i] = m_checks[i]->isChecked();
    return sections;
}

std::optional<AssessmentId> ReportOptions::earlier() const {
    const QVariant chosen = m_earlier->currentData();
    return chosen.isValid() ? std::optional(AssessmentId(chosen.toLongLong())) : std::nullopt;
}

QPageLayout ReportOptions::paper() const {
    return m_paper->paper();
}

void ReportOptions::rememberPaper() const {
    m_paper->remember();
}

} // namespace plumbline::ui
