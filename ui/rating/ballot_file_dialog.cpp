// SPDX-License-Identifier: MIT
#include "ui/rating/ballot_file_dialog.h"

#include <algorithm>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedLayout>
#include <QUrl>
#include <QVBoxLayout>

#include "base/error.h"
#include "ui/prompts.h"
#include "ui/rating/ballot_option.h"
#include "ui/shell/appearance.h"
#include "ui/text.h"
#include "ui/widgets/dialog_size.h"
#include "ui/widgets/focus_scroll.h"
#include "ui/widgets/problem_label.h"
#include "ui/widgets/toned_label.h"

namespace plumbline::ui {

namespace {

QString ballotFilter() {
    return BallotFileDialog::tr("Ballot files (*.json);;All files (*)");
}

} // namespace

void BallotFileDialog::fill(const QString& path, const Appearance& appearance, Prompts& prompts,
                            QWidget* window) {
    Parsed<BallotFilling> filling = BallotFilling::open(path);
    if (filling) {
        BallotFileDialog dialog(*std::move(filling.value), appearance, prompts, window);
        dialog.exec();
        return;
    }
    const Issue& issue = filling.issues.front();
    prompts.inform(tr("Fill in a ballot file"),
                   tr("“%1” can not be filled in.").arg(QFileInfo(path).fileName()) + QLatin1Char(' ') +
                       translated(issue.fact) + QLatin1Char(' ') + translated(issue.remedy));
}

void BallotFileDialog::askAndFill(const Appearance& appearance, Prompts& prompts, QWidget* window) {
    const QString path = prompts.openFile(tr("Fill in a ballot file"), ballotFilter());
    if (!path.isEmpty())
        fill(path, appearance, prompts, window);
}

BallotFileDialog::BallotFileDialog(BallotFilling filling, const Appearance& appearance, Prompts& prompts,
                                   QWidget* parent)
    : QDialog(parent)
    , m_filling(std::move(filling))
    , m_appearance(appearance)
    , m_prompts(prompts)
    , m_pages(new QStackedLayout)
    , m_ballot(makeBallot())
    , m_end(makeEnd())
    , m_saved(new TonedLabel(appearance, Appearance::Text::Small, TonedLabel::Tone::Muted, this))
    , m_problem(new ProblemLabel(appearance, this))
    , m_elsewhere(makeButton(tr("Save &elsewhere…"), &BallotFileDialog::saveElsewhere))
    , m_clear(makeButton(tr("No ballot on &this"), &BallotFileDialog::clear))
    , m_back(makeButton(tr("&Back"), &BallotFileDialog::back))
    , m_next(makeButton(tr("&Next"), &BallotFileDialog::next))
    , m_close(makeButton(tr("Close"), &BallotFileDialog::accept)) {
    const BallotFile& file = m_filling.file();
    setWindowTitle(tr("Ballots of %1").arg(toQString(file.memberName)));
    setModal(true);
    auto* whose = new TonedLabel(appearance, Appearance::Text::Body, TonedLabel::Tone::Muted, this);
    whose->setText(
        QStringLiteral("%1 · %2 · %3")
            .arg(toQString(file.memberName), toQString(file.schoolName), toQString(file.year.label())));
    m_saved->setObjectName(QStringLiteral("saved"));
    m_pages->addWidget(m_ballot);
    m_pages->addWidget(m_end);
    auto* layout = new QVBoxLayout(this);
    const int margin = appearance.scaled(20);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(whose);
    layout->addLayout(m_pages, 1);
    layout->addWidget(makeFoot());
    fitDialog(*this, QSize(appearance.scaled(860), appearance.scaled(720)));
    save([] {});
    goTo(m_filling.firstOpen() < m_filling.count() ? m_filling.firstOpen() : 0);
}

QPushButton* BallotFileDialog::makeButton(const QString& text, void (BallotFileDialog::*clicked)()) {
    auto* button = new QPushButton(text, this);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, clicked);
    return button;
}

QWidget* BallotFileDialog::makeBallot() {
    auto* page = new QWidget(this);
    m_place = new TonedLabel(m_appearance, Appearance::Text::Body, TonedLabel::Tone::Muted, page);
    m_place->setObjectName(QStringLiteral("place"));
    m_dimension = new TonedLabel(m_appearance, Appearance::Text::Title, TonedLabel::Tone::Ink, page);
    m_dimension->setObjectName(QStringLiteral("dimension"));
    auto* hint = new TonedLabel(m_appearance, Appearance::Text::Small, TonedLabel::Tone::Muted, page);
    hint->setText(
        tr("Keys: 1 to %1, or A to abstain; Enter goes on, Backspace goes back, Delete leaves it open.")
            .arg(m_filling.file().levels.size()));
    m_scroll = new FocusScroll(new QWidget, page);
    // It takes what the others leave; its own wish would squeeze them.
    m_scroll->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_place);
    layout->addWidget(m_dimension);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(hint);
    return page;
}

QWidget* BallotFileDialog::makeEnd() {
    auto* page = new QWidget(this);
    m_filled = new TonedLabel(m_appearance, Appearance::Text::Title, TonedLabel::Tone::Ink, page);
    m_filled->setObjectName(QStringLiteral("filled"));
    auto* send = new TonedLabel(m_appearance, Appearance::Text::Body, TonedLabel::Tone::Ink, page);
    send->setText(tr("Send this file back to whoever gave it to you. Whoever holds it can read it."));
    m_where = new TonedLabel(m_appearance, Appearance::Text::Body, TonedLabel::Tone::Muted, page);
    m_where->setObjectName(QStringLiteral("where"));
    m_where->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* folder = makeButton(tr("Open its &folder"), &BallotFileDialog::openFolder);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_appearance.scaled(12));
    layout->addStretch(2);
    layout->addWidget(m_filled);
    layout->addWidget(send);
    layout->addWidget(m_where);
    layout->addWidget(folder, 0, Qt::AlignLeft);
    layout->addStretch(3);
    return page;
}

QWidget* BallotFileDialog::makeFoot() {
    auto* foot = new QWidget(this);
    auto* trouble = new QHBoxLayout;
    trouble->addWidget(m_problem, 1);
    trouble->addWidget(m_elsewhere);
    auto* row = new QHBoxLayout;
    row->setSpacing(m_appearance.scaled(8));
    row->addWidget(m_clear);
    row->addStretch(1);
    for (QPushButton* button : {m_back, m_next, m_close})
        row->addWidget(button);
    auto* layout = new QVBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(trouble);
    layout->addWidget(m_saved);
    layout->addLayout(row);
    return foot;
}

QWidget* BallotFileDialog::makeOptions() {
    const BallotFile& file = m_filling.file();
    const int levels = static_cast<int>(file.levels.size());
    auto* options = new QWidget;
    m_options.clear();
    for (int rank = 1; rank <= levels; ++rank) {
        const auto index = static_cast<std::size_t>(rank - 1);
        m_options.push_back(new BallotOption(m_appearance, LevelRank(rank), levels,
                                             toQString(file.levels[index].name),
                                             toQString(m_filling.words(m_line).descriptors[index]), options));
    }
    m_options.push_back(new BallotOption(m_appearance, Abstained{}, levels, tr("Abstain"),
                                         tr("I do not rate this dimension."), options));
    auto* layout = new QVBoxLayout(options);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_appearance.scaled(2));
    const std::optional<BallotChoice> choice = m_filling.choice(m_line);
    for (BallotOption* option : m_options) {
        layout->addWidget(option);
        option->setChecked(choice == option->choice());
        connect(option, &QRadioButton::toggled, this, [this, option](bool on) {
            if (on)
                choose(option->choice());
        });
    }
    layout->addStretch(1);
    return options;
}

bool BallotFileDialog::isAtEnd() const {
    return m_line == m_filling.count();
}

void BallotFileDialog::goTo(std::size_t line) {
    m_line = line;
    m_pages->setCurrentWidget(isAtEnd() ? m_end : m_ballot);
    m_back->setEnabled(line > 0);
    m_clear->setVisible(!isAtEnd());
    m_next->setVisible(!isAtEnd());
    m_next->setProperty("primary", true);
    m_next->setText(line + 1 == m_filling.count() ? tr("&Finish") : tr("&Next"));
    if (isAtEnd())
        showEnd();
    else
        showLine();
}

void BallotFileDialog::showLine() {
    m_place->setText(tr("%1 of %2 · %3")
                         .arg(m_line + 1)
                         .arg(m_filling.count())
                         .arg(toQString(m_filling.words(m_line).strand)));
    m_dimension->setText(m_filling.name(m_line));
    m_scroll->setWidget(makeOptions());
    m_scroll->setWidgetResizable(true);
    showSaved();
    const auto checked = std::ranges::find_if(m_options, &BallotOption::isChecked);
    (checked != m_options.end() ? *checked : m_options.front())->setFocus(Qt::OtherFocusReason);
}

void BallotFileDialog::showEnd() {
    const std::size_t open = m_filling.count() - m_filling.filled();
    m_filled->setText(
        open == 0 ? tr("All %1 dimensions are filled in.").arg(m_filling.count())
                  : tr("%1 of %2 dimensions are filled in.").arg(m_filling.filled()).arg(m_filling.count()));
    m_where->setText(QDir::toNativeSeparators(m_filling.path()));
    showSaved();
    m_close->setFocus(Qt::OtherFocusReason);
}

void BallotFileDialog::showSaved() {
    m_saved->setText(tr("%1 of %2 filled in. Every choice is saved at once in %3.")
                         .arg(m_filling.filled())
                         .arg(m_filling.count())
                         .arg(QFileInfo(m_filling.path()).fileName()));
    m_saved->setVisible(!m_unsaved && !isAtEnd());
    m_clear->setEnabled(!isAtEnd() && m_filling.choice(m_line).has_value());
}

void BallotFileDialog::next() {
    if (!isAtEnd())
        goTo(m_line + 1);
}

void BallotFileDialog::back() {
    if (m_line > 0)
        goTo(m_line - 1);
}

void BallotFileDialog::clear() {
    if (isAtEnd())
        return;
    choose(std::nullopt);
    showLine();
}

void BallotFileDialog::choose(const std::optional<BallotChoice>& choice) {
    save([&] { m_filling.choose(m_line, choice); });
}

void BallotFileDialog::check(BallotOption* option) {
    option->setFocus(Qt::OtherFocusReason);
    option->setChecked(true);
}

/// Shows what went wrong; what was chosen stays on the screen and can be saved elsewhere.
void BallotFileDialog::save(const std::function<void()>& work) {
    QString trouble;
    try {
        work();
    } catch (const Error& error) {
        trouble = translated(error.message());
    }
    m_unsaved = !trouble.isEmpty();
    m_warned = false;
    m_problem->setText(trouble);
    m_problem->setVisible(!trouble.isEmpty());
    m_elsewhere->setVisible(!trouble.isEmpty());
    showSaved();
}

void BallotFileDialog::saveElsewhere() {
    const QString path = m_prompts.saveFile(tr("Save the ballots"), QFileInfo(m_filling.path()).fileName(),
                                            ballotFilter(), QStringLiteral("json"));
    if (!path.isEmpty())
        save([&] { m_filling.saveAs(path); });
}

void BallotFileDialog::done(int result) {
    if (m_unsaved && !m_warned) {
        m_warned = true;
        m_problem->setText(
            tr("Your last choices are not saved. Save them elsewhere, or close once more to lose them."));
        return;
    }
    QDialog::done(result);
}

void BallotFileDialog::openFolder() {
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_filling.path()).absolutePath()));
}

void BallotFileDialog::keyPressEvent(QKeyEvent* event) {
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const int level = event->key() - Qt::Key_0;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter)
        (isAtEnd() ? m_close : m_next)->click();
    else if (event->key() == Qt::Key_PageDown)
        next();
    else if (plain && (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_PageUp))
        back();
    else if (plain && event->key() == Qt::Key_Delete)
        clear();
    else if (!isAtEnd() && plain && level >= 1 && level < static_cast<int>(m_options.size()))
        check(m_options[static_cast<std::size_t>(level - 1)]);
    else if (!isAtEnd() && plain && event->key() == Qt::Key_A)
        check(m_options.back());
    else
        QDialog::keyPressEvent(event);
}

} // namespace plumbline::ui
