// SPDX-License-Identifier: MIT
#include "ui/report/report_options.h"

#include "ui/report/paper_choice.h"
#include "ui/report/section_choice.h"
#include "ui/text.h"
#include "ui/widgets/focus_scroll.h"
#include "ui/widgets/toned_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace plumbline::ui {

namespace {

/// In the list of presets, for what a person put together and for a comparison that another page asked for.
constexpr int ownChoice = -1;
constexpr int offeredComparison = -2;

QString presetKey() {
    return QStringLiteral("report/preset");
}

QString sectionsKey() {
    return QStringLiteral("report/sections");
}

QString namesKey() {
    return QStringLiteral("report/names");
}

QString typeSizeKey() {
    return QStringLiteral("report/typeSize");
}

QString idText(std::string_view id) {
    return QString::fromUtf8(id.data(), qsizetype(id.size()));
}

} // namespace

ReportOptions::ReportOptions(const Appearance& appearance, QWidget* parent) : QWidget(parent) {
    auto* choices = new QWidget;
    m_layout = new QVBoxLayout(choices);
    m_kind = new QComboBox(choices);
    addChoice(tr("&What to print"), QStringLiteral("reportKind"), m_kind);
    m_what = new TonedLabel(appearance, Appearance::Text::Small, TonedLabel::Tone::Muted, choices);
    m_layout->addWidget(m_what);
    addPresets();
    m_earlier = new QComboBox(choices);
    addChoice(tr("&Compare with"), QStringLiteral("reportEarlier"), m_earlier);
    m_paper = new PaperChoice(choices);
    addChoice(tr("Paper &size"), QStringLiteral("reportPaper"), m_paper);
    m_typeSize = new QComboBox(choices);
    addChoice(tr("&Type size"), QStringLiteral("reportTypeSize"), m_typeSize);
    addTypeSizes();
    m_sections = new SectionChoice(choices);
    m_layout->addWidget(m_sections);
    m_names = new QCheckBox(tr("&Names of people"), choices);
    m_names->setAccessibleDescription(
        tr("Whether the names of members, owners of next steps and sources of evidence are printed"));
    m_layout->addWidget(m_names);
    m_layout->addStretch();
    auto* scroll = new FocusScroll(choices, this);
    // Only in very large type: no word of a check mark is out of reach then.
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll, 1);
    layout->addLayout(makeButtons(appearance));

    setEarlierYears({});
    recall();
    refresh();
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        takePreset();
        refresh();
        emit changed();
    });
    for (QComboBox* box : {m_earlier, static_cast<QComboBox*>(m_paper), m_typeSize})
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            refresh();
            emit changed();
        });
    connect(m_sections, &SectionChoice::chosen, this, &ReportOptions::becomeOwnChoice);
    connect(m_names, &QCheckBox::toggled, this, &ReportOptions::becomeOwnChoice);
}

void ReportOptions::addPresets() {
    const QtWording wording;
    for (const NamedPreset& named : reportPresets()) {
        m_kind->addItem(toQString(wording.say(named.name)), int(named.preset));
        m_kind->setItemData(m_kind->count() - 1, toQString(wording.say(named.what)), Qt::ToolTipRole);
    }
    m_kind->addItem(tr("Own choice"), ownChoice);
    m_kind->setItemData(m_kind->count() - 1, tr("The sections as you chose them."), Qt::ToolTipRole);
}

void ReportOptions::addTypeSizes() {
    m_typeSize->addItem(tr("Small"), int(TypeSize::Small));
    m_typeSize->addItem(tr("Normal"), int(TypeSize::Normal));
    m_typeSize->addItem(tr("Large"), int(TypeSize::Large));
    m_typeSize->setCurrentIndex(1);
}

/// What was chosen when a report last left the program.
void ReportOptions::recall() {
    const QSettings settings;
    const QString preset = settings.value(presetKey()).toString();
    for (const NamedPreset& named : reportPresets())
        if (idText(named.id) == preset)
            m_kind->setCurrentIndex(m_kind->findData(int(named.preset)));
    takePreset();
    if (preset == QStringLiteral("own")) {
        m_kind->setCurrentIndex(m_kind->findData(ownChoice));
        const QStringList ids = settings.value(sectionsKey()).toStringList();
        ReportSections sections = ReportSections::none();
        for (const NamedSection& named : reportSections())
            sections.*named.section = ids.contains(idText(named.id));
        m_sections->setSections(sections);
        m_names->setChecked(settings.value(namesKey(), true).toBool());
    }
    const int size = m_typeSize->findData(settings.value(typeSizeKey(), int(TypeSize::Normal)).toInt());
    m_typeSize->setCurrentIndex(size < 0 ? 1 : size);
}

void ReportOptions::remember() const {
    m_paper->remember();
    QSettings settings;
    settings.setValue(typeSizeKey(), m_typeSize->currentData().toInt());
    const int kind = m_kind->currentData().toInt();
    if (kind == offeredComparison)
        return;
    QString id = QStringLiteral("own");
    for (const NamedPreset& named : reportPresets())
        if (int(named.preset) == kind)
            id = idText(named.id);
    settings.setValue(presetKey(), id);
    QStringList sections;
    for (const NamedSection& named : reportSections())
        if (m_sections->sections().*named.section)
            sections.append(idText(named.id));
    settings.setValue(sectionsKey(), sections);
    settings.setValue(namesKey(), m_names->isChecked());
}

/// The check marks show what the preset holds.
void ReportOptions::takePreset() {
    if (m_kind->currentData().toInt() < 0)
        return;
    const ReportPlan its = planOf(preset());
    const QSignalBlocker quiet(m_names);
    if (hasSections(preset()))
        m_sections->setSections(its.sections);
    m_names->setChecked(its.names);
    m_style = its.style;
}

/// Of the style of the preset it began with: a report for families stays in plain words.
void ReportOptions::becomeOwnChoice() {
    if (m_kind->currentData().toInt() >= 0 && hasSections(preset())) {
        const QSignalBlocker quiet(m_kind);
        m_kind->setCurrentIndex(m_kind->findData(ownChoice));
    }
    refresh();
    emit changed();
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
    const int offered = m_kind->findData(offeredComparison);
    const bool wasChosen = offered >= 0 && m_kind->currentIndex() == offered;
    if (offered >= 0)
        m_kind->removeItem(offered);
    if (!title.isEmpty()) {
        m_kind->addItem(title, offeredComparison);
        m_kind->setCurrentIndex(m_kind->count() - 1);
    } else if (wasChosen) {
        m_kind->setCurrentIndex(0);
        takePreset();
    }
    refresh();
}

void ReportOptions::refresh() {
    const int kind = m_kind->currentData().toInt();
    const bool sections = kind == ownChoice || (kind >= 0 && hasSections(preset()));
    m_what->setText(m_kind->currentData(Qt::ToolTipRole).toString());
    m_what->setVisible(!m_what->text().isEmpty());
    m_kind->setAccessibleDescription(m_what->text());
    m_sections->setEnabled(sections);
    m_sections->setComparable(earlier().has_value());
    m_names->setEnabled(sections || preset() == ReportPreset::RatingSheets);
    m_earlier->setEnabled(sections && m_earlier->count() > 1);
}

bool ReportOptions::isComparison() const {
    return m_kind->currentData().toInt() == offeredComparison;
}

ReportPreset ReportOptions::preset() const {
    const int kind = m_kind->currentData().toInt();
    return kind < 0 ? ReportPreset::Full : static_cast<ReportPreset>(kind);
}

ReportPlan ReportOptions::plan() const {
    return {m_sections->sections(), m_style, m_names->isChecked()};
}

TypeSize ReportOptions::typeSize() const {
    return static_cast<TypeSize>(m_typeSize->currentData().toInt());
}

std::optional<AssessmentId> ReportOptions::earlier() const {
    const QVariant chosen = m_earlier->currentData();
    return chosen.isValid() ? std::optional(AssessmentId(chosen.toLongLong())) : std::nullopt;
}

QPageLayout ReportOptions::paper() const {
    return m_paper->paper();
}

void ReportOptions::addPart(QWidget* part) {
    // Before the stretch.
    m_layout->insertWidget(m_layout->count() - 1, part);
}

} // namespace plumbline::ui
