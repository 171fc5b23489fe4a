// SPDX-License-Identifier: MIT
// A table of counts that is as high as its rows: it is read as a page, not scrolled by itself.
#pragma once

#include <QTableView>

namespace plumbline::ui {

class Appearance;
class CountsModel;
class DistrictHeader;

class CountsView : public QTableView {
    Q_OBJECT

public:
    CountsView(CountsModel& model, const QString& name, const Appearance& appearance,
               QWidget* parent = nullptr);

private:
    void relay();

    const Appearance& m_appearance;
    DistrictHeader* m_top;
    DistrictHeader* m_left;
};

} // namespace plumbline::ui
