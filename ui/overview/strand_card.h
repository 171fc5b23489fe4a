// SPDX-License-Identifier: MIT
// One strand at a glance: its name, what its ratings say in words, and a tile for every dimension.
#pragma once

#include "ui/overview/dimension_tile.h"
#include "ui/widgets/card.h"

#include "analysis/profile.h"
#include "assessment/snapshot.h"

#include <vector>

namespace plumbline::ui {

class TileLayout;
class TonedLabel;

class StrandCard : public Card {
    Q_OBJECT

public:
    /// Makes the tiles of that strand of the rubric; `show` fills them.
    StrandCard(const Appearance& appearance, const Rubric& rubric, std::size_t strand,
               QWidget* parent = nullptr);

    void show(const Snapshot& snapshot, const GroupProfile& profile);

    const std::vector<DimensionTile*>& tiles() const { return m_tiles; }

private:
    void follow();

    std::size_t m_strand;
    TonedLabel* m_name;
    TonedLabel* m_words;
    TileLayout* m_layout;
    std::vector<DimensionTile*> m_tiles;
};

} // namespace plumbline::ui
