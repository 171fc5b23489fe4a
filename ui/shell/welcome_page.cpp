// SPDX-License-Identifier: MIT
#include "ui/shell/welcome_page.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/shell/appearance.h"
#include "ui/shell/recent_files.h"
#include "ui/shell/welcome_button.h"

namespace plumbline::ui {

namespace {

QLabel* label(const QString& text, Appearance::Text role, const Appearance& appearance, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    const auto dress = [label, role, &appearance] { label->setFont(appearance.font(role)); };
    dress();
    QObject::connect(&appearance, &Appearance::changed, label, dress);
    return label;
}

} // namespace

WelcomePage::WelcomePage(RecentFiles& recent, const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_recent(recent)
    , m_appearance(appearance)
    , m_recentArea(new QWidget(this))
    , m_recentList(new QVBoxLayout(m_recentArea)) {
    auto* column = new QWidget(this);
    constexpr int widest = 620;
    const auto limit = [column, &appearance] { column->setMaximumWidth(appearance.scaled(widest)); };
    limit();
    connect(&appearance, &Appearance::changed, column, limit);
    auto* layout = new QVBoxLayout(column);
    layout->setSpacing(10);
    layout->addWidget(label(tr("Plumbline"), Appearance::Text::Title, appearance, column));
    layout->addWidget(label(
        tr("Rate your school against a rubric, keep the evidence, print the report and compare the years. "
           "Everything stays in one file on this computer."),
        Appearance::Text::Body, appearance, column));
    layout->addSpacing(14);
    m_first = new WelcomeButton(tr("New self-assessment"), tr("A school and a school year, and you can rate"),
                                appearance, column);
    m_first->setProperty("primary", true);
    m_first->setObjectName(QStringLiteral("welcomeNew"));
    connect(m_first, &QAbstractButton::clicked, this, &WelcomePage::newRequested);
    auto* open =
        new WelcomeButton(tr("Open…"), tr("A workbook from this computer or a stick"), appearance, column);
    open->setObjectName(QStringLiteral("welcomeOpen"));
    connect(open, &QAbstractButton::clicked, this, &WelcomePage::openRequested);
    auto* example =
        new WelcomeButton(tr("Explore the example school"),
                          tr("Four years of a made-up high school, opened as a copy"), appearance, column);
    example->setObjectName(QStringLiteral("welcomeExample"));
    connect(example, &QAbstractButton::clicked, this, &WelcomePage::exampleRequested);
    auto* ballots = new WelcomeButton(tr("Fill in a ballot file…"),
                                      tr("You were sent one: rate, and send it back"), appearance, column);
    ballots->setObjectName(QStringLiteral("welcomeBallots"));
    connect(ballots, &QAbstractButton::clicked, this, &WelcomePage::fillInRequested);
    for (WelcomeButton* button : {m_first, open, example, ballots})
        layout->addWidget(button);
    m_recentList->setContentsMargins(0, 16, 0, 0);
    m_recentList->setSpacing(6);
    layout->addWidget(m_recentArea);
    layout->addStretch(1);

    auto* centred = new QWidget(this);
    auto* row = new QHBoxLayout(centred);
    constexpr int above = 48;
    row->setContentsMargins(24, above, 24, 24);
    row->addStretch(1);
    row->addWidget(column, 100);
    row->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(centred);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    connect(&recent, &RecentFiles::described, this, &WelcomePage::describe);
    refresh();
}

void WelcomePage::refresh() {
    while (QLayoutItem* item = m_recentList->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const std::vector<RecentFile> files = m_recent.list();
    m_recentArea->setVisible(!files.empty());
    if (files.empty())
        return;
    m_recentList->addWidget(label(tr("Recent"), Appearance::Text::Section, m_appearance, m_recentArea));
    for (const RecentFile& file : files) {
        auto* button = new WelcomeButton(file.title, file.path, m_appearance, m_recentArea);
        button->setObjectName(file.path);
        connect(button, &QAbstractButton::clicked, this,
                [this, path = file.path] { emit fileRequested(path); });
        m_recentList->addWidget(button);
    }
    if (isVisible())
        m_recent.describe();
}

void WelcomePage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_first->setFocus(Qt::OtherFocusReason);
    m_recent.describe();
}

void WelcomePage::describe(const RecentFile& file) {
    for (auto* button : m_recentArea->findChildren<WelcomeButton*>())
        if (button->objectName() == file.path)
            button->setTexts(file.title, file.detail);
}

void WelcomePage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QWidget::keyPressEvent(event);
}

void WelcomePage::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), m_appearance.theme().window());
}

} // namespace plumbline::ui
