// SPDX-License-Identifier: MIT
#include "ui/overview/look_list.h"

#include <QVBoxLayout>
#include <utility>

#include "ui/overview/fold_button.h"
#include "ui/shell/appearance.h"
#include "ui/widgets/link_button.h"

namespace plumbline::ui {

LookList::LookList(const Appearance& appearance, LookGroup group, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_group(std::move(group))
    , m_heading(new FoldButton(appearance, m_group.title, m_group.items.size(), this))
    , m_body(new QWidget(this))
    , m_links(new QVBoxLayout(m_body)) {
    m_body->hide();
    m_links->setContentsMargins(0, appearance.scaled(2), 0, appearance.scaled(8));
    m_links->setSpacing(appearance.scaled(6));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_heading);
    layout->addWidget(m_body);
    connect(m_heading, &FoldButton::toggled, this, [this](bool unfolded) {
        if (unfolded && !std::exchange(m_made, true))
            makeLinks();
        m_body->setVisible(unfolded);
    });
}

bool LookList::isUnfolded() const {
    return m_heading->isChecked();
}

void LookList::setUnfolded(bool unfolded) {
    m_heading->setChecked(unfolded);
}

void LookList::point() {
    setUnfolded(true);
    m_heading->setFocus(Qt::TabFocusReason);
}

void LookList::makeLinks() {
    std::vector<LinkButton*> rest;
    for (const LookItem& item : m_group.items) {
        LinkButton* link = addLink(item);
        // "and 1 more" would take the place of the one.
        if (m_group.items.size() > mostShown + 1 && m_links->count() > static_cast<int>(mostShown))
            rest.push_back(link);
    }
    if (!rest.empty())
        foldRest(rest);
    // From the heading Tab goes on to what it has unfolded.
    QWidget* before = m_heading;
    for (auto* link : m_body->findChildren<LinkButton*>()) {
        setTabOrder(before, link);
        before = link;
    }
}

LinkButton* LookList::addLink(const LookItem& item) {
    auto* link = new LinkButton(m_appearance, item.label, item.detail, m_body);
    connect(link, &QAbstractButton::clicked, this, [this, item] { emit followed(item); });
    m_links->addWidget(link);
    return link;
}

void LookList::foldRest(const std::vector<LinkButton*>& rest) {
    for (LinkButton* link : rest)
        link->hide();
    auto* more = new LinkButton(m_appearance, tr("and %1 more").arg(rest.size()), {}, m_body);
    more->setAccessibleName(tr("%1: show %2 more").arg(m_group.title).arg(rest.size()));
    connect(more, &QAbstractButton::clicked, this, [more, rest] {
        for (LinkButton* link : rest)
            link->show();
        rest.front()->setFocus();
        more->hide();
    });
    m_links->addWidget(more);
}

} // namespace plumbline::ui
