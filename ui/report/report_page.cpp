// SPDX-License-Identifier: MIT
#include "ui/report/report_page.h"

#include <algorithm>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPrinter>
#include <QPushButton>
#include <QShowEvent>
#include <QTabWidget>
#include <QVBoxLayout>

#include "ui/prompts.h"
#include "ui/report/logo_choice.h"
#include "ui/report/pdf.h"
#include "ui/report/print.h"
#include "ui/report/report_options.h"
#include "ui/report/report_preview.h"
#include "ui/report/strand_texts.h"
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
    , m_source(session)
    , m_options(new ReportOptions(appearance))
    , m_texts(new StrandTexts(session, appearance))
    , m_parts(makeParts())
    , m_preview(new ReportPreview(appearance, this)) {
    auto* view = new QVBoxLayout;
    view->setSpacing(0);
    view->addWidget(makeViewRow());
    view->addWidget(m_preview, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_parts);
    layout->addLayout(view, 1);
    m_pictures.setInterval(0);
    listen();
    refreshYears();
}

/// The choices, and the words of the team, in one place beside the pages they go into.
QTabWidget* ReportPage::makeParts() {
    auto* parts = new QTabWidget(this);
    parts->setDocumentMode(true);
    parts->setObjectName(QStringLiteral("reportParts"));
    parts->setAccessibleName(tr("Parts of the report"));
    m_options->addPart(new LogoChoice(m_session, m_appearance, m_prompts, m_announcer));
    parts->addTab(m_options, tr("&Report"));
    parts->addTab(m_texts, tr("&Your words"));
    parts->setTabToolTip(1, tr("What the team says about each strand"));
    return parts;
}

void ReportPage::listen() {
    connect(&m_pictures, &QTimer::timeout, this, &ReportPage::loadPicture);
    connect(m_options, &ReportOptions::changed, this, &ReportPage::markStale);
    connect(m_options, &ReportOptions::printRequested, this, &ReportPage::print);
    connect(m_options, &ReportOptions::pdfRequested, this, &ReportPage::savePdf);
    connect(m_options, &ReportOptions::webPageRequested, this, &ReportPage::saveWebPage);
    connect(m_preview, &ReportPreview::currentPageChanged, this, &ReportPage::showPlace);
    connect(&m_session, &Session::changed, this, &ReportPage::markStale);
    connect(&m_session, &Session::currentChanged, this, &ReportPage::forgetComparison);
    connect(&m_session, &Session::fileChanged, this, [this] { m_source.forget(); });
    connect(&m_session, &Session::contentsChanged, this, [this] {
        refreshYears();
        markStale();
    });
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
    m_parts->setFixedWidth(std::min(m_appearance.scaled(usual), std::max(least, width() * 2 / 5)));
}

void ReportPage::markStale() {
    m_stale = true;
    if (isVisible())
        refresh();
}

WantedReport ReportPage::wanted() const {
    WantedReport wanted{
        m_options->preset(), m_options->plan(), m_options->typeSize(), m_options->earlier(), {}};
    if (m_options->isComparison())
        wanted.comparison = m_comparison;
    return wanted;
}

/// The pages that are there stay until the new ones are ready, with their pictures.
void ReportPage::refresh() {
    if (m_source.isMissingPictures(wanted())) {
        m_preview->expectDocument();
        m_pictures.start();
        return;
    }
    m_pictures.stop();
    if (const std::optional<Document> its = m_source.document(wanted())) {
        m_stale = false;
        m_preview->setDocument(*its, m_options->paper());
    }
}

void ReportPage::loadPicture() {
    m_source.loadNextPicture(wanted());
    refresh();
}

/// With all its pictures. Nothing where there is none, or the person stopped it.
std::optional<Document> ReportPage::wholeDocument() {
    const WantedReport what = wanted();
    if (m_source.isMissingPictures(what) &&
        !m_session.run(tr("Loading the pictures"), [&](const Progress&) { m_source.loadPictures(what); }))
        return std::nullopt;
    return m_source.document(what);
}

void ReportPage::commitPending() {
    m_texts->commitPending();
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

/// Where a report is to be saved; empty where the person gave up.
QString ReportPage::askPath(const QString& title, const QString& filter, const QString& ending) {
    const std::optional<Document> its = m_source.document(wanted());
    if (!its)
        return {};
    const QString path =
        m_prompts.saveFile(title, suggestedName(*its) + QLatin1Char('.') + ending, filter, ending);
    if (!path.isEmpty())
        m_options->remember();
    return path;
}

void ReportPage::savePdf() {
    const QString path = askPath(tr("Save PDF"), tr("PDF (*.pdf)"), QStringLiteral("pdf"));
    const std::optional<Document> its = path.isEmpty() ? std::nullopt : wholeDocument();
    if (!its)
        return;
    const QPageLayout paper = m_options->paper();
    int pages = 0;
    if (m_session.run(tr("Saving the report"),
                      [&](const Progress& progress) { pages = writePdf(path, *its, paper, progress); }))
        m_announcer.say(tr("Saved %1, %2.").arg(QFileInfo(path).fileName(), pagesText(pages)));
}

void ReportPage::saveWebPage() {
    const QString path = askPath(tr("Save web page"), tr("Web page (*.html)"), QStringLiteral("html"));
    const std::optional<Document> its = path.isEmpty() ? std::nullopt : wholeDocument();
    if (!its)
        return;
    const QtWording wording;
    if (m_session.run(tr("Saving the web page"),
                      [&](const Progress& progress) { writeWebPage(path, *its, wording, progress); }))
        m_announcer.say(tr("Saved %1.").arg(QFileInfo(path).fileName()));
}

void ReportPage::print() {
    const std::optional<Document> its = wholeDocument();
    if (!its)
        return;
    QPrinter printer(QPrinter::HighResolution);
    if (!choosePrinter(printer, *its, m_options->paper(), m_preview->pageCount(), this))
        return;
    m_options->remember();
    if (m_session.run(tr("Printing the report"),
                      [&](const Progress& progress) { printReport(printer, *its, progress); }))
        m_announcer.say(tr("Sent to the printer."));
}

} // namespace plumbline::ui
