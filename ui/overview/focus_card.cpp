// SPDX-License-Identifier: MIT
#include "ui/overview/focus_card.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

#include "analysis/wording_of.h"
#include "ui/shell/appearance.h"
#include "ui/text.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/toned_label.h"

namespace plumbline::ui {

FocusCard::FocusCard(const Appearance& appearance, QWidget* parent)
    : Card(appearance, parent)
    , m_title(new TonedLabel(appearance, Appearance::Text::Section, TonedLabel::Tone::Ink, this))
    , m_none(new TonedLabel(appearance, Appearance::Text::Body, TonedLabel::Tone::Muted, this))
    , m_column(new QVBoxLayout(this))
    , m_list(new QWidget(this))
    , m_links(new QVBoxLayout(m_list))
    , m_choose(new QPushButton(tr("Choose…"), this)) {
    m_title->setText(tr("Focus of the year"));
    m_none->setText(tr("Choose two or three dimensions to work on first."));
    m_choose->setObjectName(QStringLiteral("chooseFocus"));
    m_choose->setAccessibleName(tr("Choose the focus dimensions"));
    m_choose->setAutoDefault(false);
    m_column->addWidget(m_title);
    m_column->addWidget(m_none);
    m_column->addWidget(m_list);
    m_column->addWidget(m_choose, 0, Qt::AlignLeft);
    connect(m_choose, &QPushButton::clicked, this, &FocusCard::choiceRequested);
    connect(&appearance, &Appearance::changed, this, &FocusCard::follow);
    follow();
}

std::vector<FocusCard::Face> FocusCard::facesOf(const Snapshot& snapshot) {
    const QtWording wording;
    std::vector<Face> faces;
    for (const std::size_t position : snapshot.focus) {
        const Dimension& dimension = snapshot.rubric->dimension(position);
        const auto open = static_cast<std::int64_t>(openStepCount(snapshot, dimension.id));
        const QString level =
            toQString(valueText(wording, *snapshot.rubric, snapshot.ratings[position].value));
        const QString steps = toQString(
            wording.count(PLUMBLINE_TEXT("%n next step open"), PLUMBLINE_TEXT("%n next steps open"), open));
        faces.push_back({position, toQString(dimension.name), level + QStringLiteral(" · ") + steps});
    }
    return faces;
}

void FocusCard::show(const Snapshot& snapshot, bool editable) {
    m_choose->setEnabled(editable);
    std::vector<Face> faces = facesOf(snapshot);
    m_none->setVisible(faces.empty());
    m_list->setVisible(!faces.empty());
    if (faces == m_faces)
        return;
    m_faces = std::move(faces);
    for (LinkButton* link : std::exchange(m_shown, {})) {
        link->hide();
        link->deleteLater(); // it may be what has led here
    }
    for (const Face& face : m_faces) {
        auto* link = new LinkButton(appearance(), face.name, face.detail, m_list);
        connect(link, &QAbstractButton::clicked, this,
                [this, position = face.position] { emit dimensionRequested(position); });
        m_links->addWidget(link);
        link->show();
        m_shown.push_back(link);
    }
}

void FocusCard::pointToChoice() {
    m_choose->setFocus(Qt::TabFocusReason);
}

void FocusCard::follow() {
    const int margin = appearance().scaled(16);
    m_column->setContentsMargins(margin, appearance().scaled(12), margin, margin);
    m_column->setSpacing(appearance().scaled(8));
    m_links->setContentsMargins(0, 0, 0, 0);
    m_links->setSpacing(appearance().scaled(6));
}

} // namespace plumbline::ui
