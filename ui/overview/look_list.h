// SPDX-License-Identifier: MIT
// One group of where to look next: its heading, and under it, once unfolded, its links.
#pragma once

#include <QWidget>

#include "ui/overview/look_groups.h"

class QVBoxLayout;

namespace plumbline::ui {

class Appearance;
class FoldButton;
class LinkButton;

class LookList : public QWidget {
    Q_OBJECT

public:
    LookList(const Appearance& appearance, LookGroup group, QWidget* parent);

    /// So many are shown at first; the others behind "and 4 more".
    static constexpr std::size_t mostShown = 6;

    const LookGroup& group() const { return m_group; }

    bool isUnfolded() const;
    void setUnfolded(bool unfolded);
    /// Unfolds and puts the keyboard on its heading.
    void point();

signals:
    void followed(const plumbline::ui::LookItem& item);

private:
    void makeLinks();
    LinkButton* addLink(const LookItem& item);
    void foldRest(const std::vector<LinkButton*>& rest);

    const Appearance& m_appearance;
    LookGroup m_group;
    FoldButton* m_heading;
    QWidget* m_body;
    QVBoxLayout* m_links;
    bool m_made = false;
};

} // namespace plumbline::ui
