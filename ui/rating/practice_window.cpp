// SPDX-License-Identifier: MIT
#include "ui/rating/practice_window.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/rating/facilitator_page.h"
#include "ui/rating/practice_workbook.h"
#include "ui/shell/appearance.h"
#include "ui/shell/message_strip.h"
#include "ui/text.h"
#include "ui/widgets/toned_label.h"

namespace plumbline::ui {

namespace {

QString fileIn(const QTemporaryDir& folder) {
    return folder.filePath(QStringLiteral("practice.plumbline"));
}

} // namespace

PracticeWindow* PracticeWindow::open(Session& real, const Appearance& appearance, Prompts& prompts,
                                     QWidget* parent) {
    const SnapshotPointer snapshot = real.snapshot();
    if (!snapshot || !openSession(*snapshot))
        return nullptr;
    auto folder = std::make_unique<QTemporaryDir>();
    const bool made = real.run(tr("Preparing the practice vote…"), [&](const Progress&) {
        makePracticeWorkbook(toPath(fileIn(*folder)), *snapshot);
    });
    if (!made)
        return nullptr;
    auto* window = new PracticeWindow(std::move(folder), appearance, prompts, parent);
    window->show();
    window->m_page->focusNextStep();
    return window;
}

PracticeWindow::PracticeWindow(std::unique_ptr<QTemporaryDir> folder, const Appearance& appearance,
                               Prompts& prompts, QWidget* parent)
    : QWidget(parent, Qt::Dialog), m_folder(std::move(folder)), m_announcer(appearance, this) {
    setWindowTitle(tr("Practice vote"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* strip = new MessageStrip(appearance, this);
    connect(&m_practice, &Session::failed, strip, &MessageStrip::say);
    connect(&m_practice, &Session::changed, strip, &QWidget::hide);
    m_practice.open(fileIn(*m_folder));
    m_page = std::make_unique<FacilitatorPage>(m_practice, appearance, prompts, m_announcer, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBanner(appearance));
    layout->addWidget(strip);
    layout->addWidget(m_page.get(), 1);
    connect(m_page.get(), &FacilitatorPage::evidenceRequested, this,
            [this] { m_announcer.say(tr("Evidence is added in the session itself. This is practice.")); });
    connect(&m_practice, &Session::changed, this, &PracticeWindow::closeWhereEnded);
    resize(parent->window()->size());
}

PracticeWindow::~PracticeWindow() = default;

QWidget* PracticeWindow::makeBanner(const Appearance& appearance) {
    auto* banner = new QWidget(this);
    banner->setAutoFillBackground(true);
    auto* words = new TonedLabel(appearance, Appearance::Text::Strong, TonedLabel::Tone::Ink, banner);
    words->setText(tr("Practice: nothing of this is kept. Vote, reveal and decide as you will later."));
    auto* end = new QPushButton(tr("End practice"), banner);
    end->setAccessibleDescription(words->text());
    connect(end, &QPushButton::clicked, this, &QWidget::close);
    auto* layout = new QHBoxLayout(banner);
    const int margin = appearance.scaled(12);
    layout->setContentsMargins(margin, margin / 2, margin, margin / 2);
    layout->addWidget(words, 1);
    layout->addWidget(end);
    return banner;
}

/// "Close session" of the page ends the practice, too.
void PracticeWindow::closeWhereEnded() {
    if (!openSession(*m_practice.snapshot()))
        close();
}

void PracticeWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace plumbline::ui
