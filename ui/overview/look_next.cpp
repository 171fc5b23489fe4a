// SPDX-License-Identifier: MIT
#include "ui/overview/look_next.h"

#include <algorithm>
#include <QVBoxLayout>
#include <utility>

#include "ui/overview/look_list.h"
#include "ui/shell/appearance.h"
#include "ui/widgets/toned_label.h"

namespace plumbline::ui {

LookNext::LookNext(const Appearance& appearance, QWidget* parent)
    : Card(appearance, parent)
    , m_title(new TonedLabel(appearance, Appearance::Text::Section, TonedLabel::Tone::Ink, this))
    , m_done(new TonedLabel(appearance, Appearance::Text::Body, TonedLabel::Tone::Muted, this))
    , m_column(new QVBoxLayout(this)) {
    m_title->setText(tr("Where to look next"));
    m_done->setText(tr("Nothing is left to do: everything is rated, with a reason and evidence, and no next "
                       "step is open."));
    m_column->addWidget(m_title);
    m_column->addWidget(m_done);
    connect(&appearance, &Appearance::changed, this, &LookNext::follow);
    follow();
}

void LookNext::show(const std::vector<LookGroup>& groups) {
    m_done->setVisible(groups.empty());
    if (std::ranges::equal(groups, m_lists, {}, {}, &LookList::group) && m_shown)
        return;
    std::vector<QString> unfolded;
    for (LookList* list : std::exchange(m_lists, {})) {
        if (list->isUnfolded())
            unfolded.push_back(list->group().title);
        list->hide();
        list->deleteLater(); // a link in it may be what has led here
    }
    for (const LookGroup& group : groups) {
        auto* list = new LookList(appearance(), group, this);
        const bool first = !m_shown && m_lists.empty();
        list->setUnfolded(first || std::ranges::find(unfolded, group.title) != unfolded.end());
        connect(list, &LookList::followed, this, &LookNext::lead);
        m_column->addWidget(list);
        list->show();
        m_lists.push_back(list);
    }
    m_shown = true;
}

void LookNext::pointTo(ReadinessCheck check) {
    for (LookList* list : m_lists)
        if (list->group().check == check)
            return list->point();
}

void LookNext::lead(const LookItem& item) {
    if (item.step)
        emit stepRequested(*item.step);
    else if (item.evidence)
        emit evidenceRequested(*item.evidence);
    else
        emit dimensionRequested(item.position);
}

void LookNext::follow() {
    const int margin = appearance().scaled(16);
    m_column->setContentsMargins(margin, appearance().scaled(12), margin, margin);
    m_column->setSpacing(appearance().scaled(4));
}

} // namespace plumbline::ui
