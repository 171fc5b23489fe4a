// SPDX-License-Identifier: MIT
#include "ui/report/report_page.h"

#include <algorithm>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPrinter>
#include <QPushButton>
#include <QShowEvent>
#include <QVBoxLayout>

#include "analysis/comparison.h"
#include "report/comparison_report.h"
#include "ui/prompts.h"
#include "ui/report/pdf.h"
#include "ui/report/print.h"
#include "ui/report/report_options.h"
#include "ui/report/report_preview.h"
#include "ui/report/suggested_name.h"
#include "ui/report/web_page.h"
#include "ui/shell/announcer.h"
#include "ui/text.h"
#include "ui/widgets/toned_label.h"

namespace plumbline::ui {

ReportPage::ReportPage(Session& session, const Appearance& appearance, Prompts& prompts, Announcer& announcer,
                       QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_appearance(appearance)
    , m_prompts(prompts)
    , m_announcer(announcer)
    , m_options(new ReportOptions(appearance, this))
    , m_preview(new ReportPreview(appearance, this)) {
    auto* view = new QVBoxLayout;
    view->setSpacing(0);
    view->addWidget(makeViewRow());
    view->addWidget(m_preview, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_options);
    layout->addLayout(view, 1);

    connect(m_options, &ReportOptions::changed, this, &ReportPage::markStale);
    connect(m_options, &ReportOptions::printRequested, this, &ReportPage::print);
    connect(m_options, &ReportOptions::pdfRequested, this, &ReportPage::savePdf);
    connect(m_options, &ReportOptions::webPageRequested, this, &ReportPage::saveWebPage);
    connect(m_preview, &ReportPreview::currentPageChanged, this, &ReportPage::showPlace);
    connect(&session, &Session::changed, this, &ReportPage::markStale);
    connect(&session, &Session::currentChanged, this, &ReportPage::forgetComparison);
    connect(&session, &Session::contentsChanged, this, [this] {
        refreshYears();
        markStale();
    });
    refreshYears();
}

QWidget* ReportPage::makeViewRow() {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    m_place = new TonedLabel(m_appearance, Appearance::Text::Small, TonedLabel::Tone::Muted, row);
    layout->addWidget(m_place, 1);
    const auto add = [&](const QString& text, const QString& name, void (ReportPreview::*slot)()) {
        auto* button = new QPushButton(text, row);
        button->setProperty("quiet", true);
        button->setAutoDefault(false);
        button->setAccessibleName(name);
        button->setToolTip(name);
        connect(button, &QPushButton::clicked, m_preview, slot);
        layout->addWidget(button);
    };
    add(QStringLiteral("−"), tr("Zoom out"), &ReportPreview::zoomOut);
    add(tr("Fit width"), tr("Fit width"), &ReportPreview::fitWidth);
    add(QStringLiteral("+"), tr("Zoom in"), &ReportPreview::zoomIn);
    return row;
}

void ReportPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void ReportPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    constexpr int usual = 264;
    constexpr int least = 220;
    m_options->setFixedWidth(std::min(m_appearance.scaled(usual), std::max(least, width() * 2 / 5)));
}

void ReportPage::markStale() {
    m_stale = true;
    if (isVisible())
        refresh();
}

void ReportPage::refresh() {
    if (const std::optional<Document> its = document()) {
        m_stale = false;
        m_preview->setDocument(*its, m_options->paper());
    }
}

void ReportPage::showPlace() {
    m_place->setText(m_preview->pageCount() == 0
                         ? QString()
                         : tr("Page %1 of %2").arg(m_preview->currentPage()).arg(m_preview->pageCount()));
}

void ReportPage::forgetComparison() {
    m_comparison.clear();
    m_options->offerComparison({});
    refreshYears();
    markStale();
}

void ReportPage::refreshYears() {
    const SnapshotPointer snapshot = m_session.snapshot();
    if (!snapshot)
        return;
    std::vector<Assessment> years;
    for (const SchoolSummary& school : m_session.contents())
        if (school.school.id == snapshot->school.id)
            for (const AssessmentSummary& its : school.assessments)
                if (its.assessment.year < snapshot->assessment.year)
                    years.push_back(its.assessment);
    std::ranges::sort(years, std::ranges::greater(), &Assessment::year);
    m_options->setEarlierYears(years);
}

void ReportPage::showComparison(const std::vector<AssessmentId>& columns) {
    m_comparison = columns;
    m_options->offerComparison(tr("Comparison of %n assessments", nullptr, static_cast<int>(columns.size())));
    markStale();
}

std::optional<Document> ReportPage::comparisonDocument() {
    std::vector<SnapshotPointer> snapshots;
    for (const AssessmentId id : m_comparison)
        if (SnapshotPointer its = m_session.snapshotOf(id))
            snapshots.push_back(std::move(its));
    if (snapshots.size() < Comparison::fewestColumns || snapshots.size() > Comparison::mostColumns)
        return std::nullopt;
    return comparisonReport(compare(snapshots), m_session.clock().today(), QtWording());
}

std::optional<Document> ReportPage::document() {
    const SnapshotPointer snapshot = m_session.snapshot();
    if (!snapshot)
        return std::nullopt;
    if (m_options->isComparison())
        return comparisonDocument();
    const std::optional<AssessmentId> earlier = m_options->earlier();
    const SnapshotPointer before = earlier ? m_session.snapshotOf(*earlier) : nullptr;
    return assessmentReport(*snapshot, before.get(), m_options->sections(), m_session.clock().today(),
                            QtWording());
}

void ReportPage::savePdf() {
    const std::optional<Document> its = document();
    if (!its)
        return;
    const QString path = m_prompts.saveFile(tr("Save PDF"), suggestedName(*its) + QStringLiteral(".pdf"),
                                            tr("PDF (*.pdf)"), QStringLiteral("pdf"));
    if (path.isEmpty())
        return;
    m_options->rememberPaper();
    const QPageLayout paper = m_options->paper();
    if (m_session.run(tr("Saving the report"),
                      [&](const Progress& progress) { writePdf(path, *its, paper, progress); }))
        m_announcer.say(tr("Saved %1").arg(QFileInfo(path).fileName()));
}

void ReportPage::saveWebPage() {
    const std::optional<Document> its = document();
    if (!its)
        return;
    const QString path =
        m_prompts.saveFile(tr("Save web page"), suggestedName(*its) + QStringLiteral(".html"),
                           tr("Web page (*.html)"), QStringLiteral("html"));
    if (path.isEmpty())
        return;
    const QtWording wording;
    if (m_session.run(tr("Saving the web page"),
                      [&](const Progress& progress) { writeWebPage(path, *its, wording, progress); }))
        m_announcer.say(tr("Saved %1").arg(QFileInfo(path).fileName()));
}

void ReportPage::print() {
    const std::optional<Document> its = document();
    if (!its)
        return;
    QPrinter printer(QPrinter::HighResolution);
    if (!choosePrinter(printer, *its, m_options->paper(), m_preview->pageCount(), this))
        return;
    m_options->rememberPaper();
    if (m_session.run(tr("Printing the report"),
                      [&](const Progress& progress) { printReport(printer, *its, progress); }))
        m_announcer.say(tr("Sent to the printer"));
}

} // namespace plumbline::ui
