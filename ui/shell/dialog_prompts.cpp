// SPDX-License-Identifier: MIT
#include "ui/shell/dialog_prompts.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace plumbline::ui {

namespace {

QString documentsFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

/// What the Enter key answers.
enum class Enter { Yes, No };

bool ask(const QString& title, const QString& text, const QString& action, Enter enter, QWidget* window) {
    QMessageBox box(QMessageBox::NoIcon, title, text, QMessageBox::Cancel, window);
    box.setTextFormat(Qt::PlainText);
    const QPushButton* yes = box.addButton(action, QMessageBox::AcceptRole);
    if (enter == Enter::No)
        box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == yes;
}

} // namespace

bool DialogPrompts::confirm(const QString& title, const QString& text, const QString& action) {
    return ask(title, text, action, Enter::Yes, m_window);
}

bool DialogPrompts::confirmRisk(const QString& title, const QString& text, const QString& action) {
    return ask(title, text, action, Enter::No, m_window);
}

std::optional<QString> DialogPrompts::askText(const QString& title, const QString& label,
                                              const QString& action) {
    QDialog dialog(m_window);
    dialog.setWindowTitle(title);
    auto* layout = new QVBoxLayout(&dialog);
    auto* caption = new QLabel(label, &dialog);
    caption->setTextFormat(Qt::PlainText);
    caption->setWordWrap(true);
    auto* text = new QPlainTextEdit(&dialog);
    text->setTabChangesFocus(true);
    text->setAccessibleName(label);
    caption->setBuddy(text);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, &dialog);
    auto* yes = buttons->addButton(action, QDialogButtonBox::AcceptRole);
    yes->setProperty("primary", true);
    yes->setEnabled(false);
    QObject::connect(text, &QPlainTextEdit::textChanged, yes,
                     [text, yes] { yes->setEnabled(!text->toPlainText().trimmed().isEmpty()); });
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    layout->addWidget(caption);
    layout->addWidget(text);
    layout->addWidget(buttons);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return text->toPlainText();
}

QString DialogPrompts::openFile(const QString& title, const QString& filter) {
    return QFileDialog::getOpenFileName(m_window, title, documentsFolder(), filter);
}

QStringList DialogPrompts::openFiles(const QString& title, const QString& filter) {
    return QFileDialog::getOpenFileNames(m_window, title, documentsFolder(), filter);
}

QString DialogPrompts::saveFile(const QString& title, const QString& suggested, const QString& filter,
                                const QString& suffix) {
    const QString start =
        suggested.contains(QLatin1Char('/')) ? suggested : documentsFolder() + QLatin1Char('/') + suggested;
    QFileDialog dialog(m_window, title, start, filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffix);
    dialog.selectFile(start);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QString DialogPrompts::chooseFolder(const QString& title) {
    return QFileDialog::getExistingDirectory(m_window, title, documentsFolder());
}

void DialogPrompts::inform(const QString& title, const QString& text) {
    QMessageBox box(QMessageBox::NoIcon, title, text, QMessageBox::Ok, m_window);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

} // namespace plumbline::ui
