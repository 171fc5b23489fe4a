// SPDX-License-Identifier: MIT
#include "ui/shell/help_dialog.h"

#include <QDialogButtonBox>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>
#include <vector>

#include "ui/shell/appearance.h"
#include "ui/widgets/dialog_size.h"
#include "ui/widgets/toned_label.h"

namespace plumbline::ui {

namespace {

std::vector<std::pair<QString, QString>> topics() {
    return {
        {HelpDialog::tr("Overview"), HelpDialog::tr("Every dimension at a glance, and where to look next.")},
        {HelpDialog::tr("Rubric"),
         HelpDialog::tr(
             "Read the descriptors and rate: click a cell, or press 1, 2 or 3. At the right, say why, add "
             "evidence and next steps, and see what was decided last year.")},
        {HelpDialog::tr("Paper and ballot files"),
         HelpDialog::tr("Assessment > Print ballot sheets, or Write ballot files for members who are not "
                        "here. What comes "
                        "back is typed in, or imported. A member fills a ballot file in with File > Fill in "
                        "a ballot file.")},
        {HelpDialog::tr("Evidence"),
         HelpDialog::tr(
             "Everything the ratings rest on: notes, links and files. Drop files or links on the page.")},
        {HelpDialog::tr("Next steps"), HelpDialog::tr("What will be done, by whom, by when.")},
        {HelpDialog::tr("Compare"),
         HelpDialog::tr("Years or schools side by side, what changed, and what can not be "
                        "compared and why.")},
        {HelpDialog::tr("Report"),
         HelpDialog::tr(
             "Choose the sections, then print, save as PDF, or save as a web page for screen readers.")},
        {HelpDialog::tr("A new year"),
         HelpDialog::tr(
             "Assessment > New school year. It starts blank; last year stays beside the empty ratings.")},
        {HelpDialog::tr("Saving and undo"),
         HelpDialog::tr(
             "Every change is saved at once. Undo goes back change by change, also after the program was "
             "closed and opened again.")},
        {HelpDialog::tr("Keys"), HelpDialog::tr("Ctrl+K finds any command. Ctrl+/ lists all keys.")},
    };
}

} // namespace

HelpDialog::HelpDialog(const Appearance& appearance, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Help"));
    auto* page = new QWidget(this);
    auto* list = new QVBoxLayout(page);
    list->setSpacing(2);
    for (const auto& [title, text] : topics()) {
        auto* heading = new TonedLabel(appearance, Appearance::Text::Strong, TonedLabel::Tone::Ink, page);
        heading->setText(title);
        auto* words = new TonedLabel(appearance, Appearance::Text::Body, TonedLabel::Tone::Muted, page);
        words->setText(text);
        words->setWordWrap(true);
        list->addWidget(heading);
        list->addWidget(words);
        list->addSpacing(appearance.scaled(10));
    }
    list->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Help"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    fitDialog(*this, QSize(appearance.scaled(560), appearance.scaled(600)));
}

} // namespace plumbline::ui
