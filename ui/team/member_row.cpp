// SPDX-License-Identifier: MIT
#include "ui/team/member_row.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include "ui/text.h"
#include "ui/widgets/form_field.h"

namespace plumbline::ui {

MemberRow::MemberRow(const Appearance& appearance, const QString& button, QWidget* parent)
    : QWidget(parent)
    , m_action(button)
    , m_name(new QLineEdit(this))
    , m_role(new QComboBox(this))
    , m_votes(new QCheckBox(tr("Votes"), this))
    , m_button(new QPushButton(button, this))
    , m_nameField(new FormField(tr("Name"), m_name, appearance, this))
    , m_roleField(new FormField(tr("Role"), m_role, appearance, this)) {
    m_role->setEditable(true);
    m_role->setInsertPolicy(QComboBox::NoInsert);
    // Suggestions: any other role can be typed.
    m_role->addItems({tr("Teacher"), tr("Student"), tr("Family"), tr("Board"), tr("Administration"),
                      tr("Staff"), tr("Other")});
    m_role->setCurrentIndex(-1);
    m_role->clearEditText();
    m_votes->setChecked(true);
    m_votes->setAccessibleDescription(tr("Casts ballots in a rating session; otherwise observes"));
    m_button->setAutoDefault(false);
    auto* end = new QHBoxLayout;
    end->addWidget(m_votes);
    end->addWidget(m_button);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_nameField, 3, Qt::AlignTop);
    layout->addWidget(m_roleField, 2, Qt::AlignTop);
    layout->addLayout(end);
    layout->setAlignment(end, Qt::AlignBottom);

    connect(m_name, &QLineEdit::editingFinished, this, &MemberRow::edited);
    connect(m_role->lineEdit(), &QLineEdit::editingFinished, this, &MemberRow::edited);
    connect(m_role, &QComboBox::activated, this, &MemberRow::edited);
    connect(m_votes, &QCheckBox::clicked, this, &MemberRow::edited);
    connect(m_name, &QLineEdit::textChanged, this, &MemberRow::nameAll);
    connect(m_button, &QPushButton::clicked, this, &MemberRow::pressed);
    nameAll();
}

void MemberRow::nameAll() {
    const QString who = m_name->text().trimmed();
    m_name->setAccessibleName(tr("Name"));
    m_role->setAccessibleName(who.isEmpty() ? tr("Role") : tr("Role of %1").arg(who));
    m_role->lineEdit()->setAccessibleName(m_role->accessibleName());
    m_votes->setAccessibleName(who.isEmpty() ? tr("Votes") : tr("%1 votes").arg(who));
    m_button->setAccessibleName(who.isEmpty() ? m_action : tr("%1: %2", "button: member").arg(m_action, who));
}

void MemberRow::show(const Member& member) {
    const QString name = toQString(member.name);
    const QString role = toQString(member.role);
    if (m_name->text() != name)
        m_name->setText(name);
    if (m_role->currentText() != role) {
        m_role->setEditText(role);
        // Where it is longer than its field, its beginning is what one reads.
        m_role->lineEdit()->setCursorPosition(0);
    }
    m_votes->setChecked(member.votes);
    m_nameField->setIssue({});
    m_roleField->setIssue({});
}

void MemberRow::showVotes(bool votes) {
    m_votes->setChecked(votes);
}

void MemberRow::clear() {
    m_name->clear();
    m_role->clearEditText();
    m_votes->setChecked(true);
    m_nameField->setIssue({});
    m_roleField->setIssue({});
}

bool MemberRow::isEmpty() const {
    return m_name->text().trimmed().isEmpty() && m_role->currentText().trimmed().isEmpty();
}

std::optional<MemberInput> MemberRow::input() {
    Parsed<Name> name = Name::parse(toUtf8(m_name->text()));
    Parsed<OptionalName> role = OptionalName::parse(toUtf8(m_role->currentText()));
    m_nameField->setIssues(name.issues);
    m_roleField->setIssues(role.issues);
    if (!name || !role)
        return std::nullopt;
    return MemberInput{std::move(*name.value), std::move(*role.value), m_votes->isChecked()};
}

void MemberRow::setEditable(bool editable) {
    for (QWidget* widget : std::initializer_list<QWidget*>{m_name, m_role, m_votes, m_button})
        widget->setEnabled(editable);
}

void MemberRow::focusName() {
    m_name->setFocus(Qt::OtherFocusReason);
}

void MemberRow::hideCaptions() {
    m_nameField->hideCaption();
    m_roleField->hideCaption();
    m_name->setPlaceholderText(tr("Name"));
    m_role->lineEdit()->setPlaceholderText(tr("Role"));
    m_button->setProperty("quiet", true);
}

bool MemberRow::hasFocusInside() const {
    const QWidget* focused = QApplication::focusWidget();
    return focused && isAncestorOf(focused);
}

} // namespace plumbline::ui
