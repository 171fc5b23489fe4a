// SPDX-License-Identifier: MIT
// A check box with a line under it that says more. The line wraps.
#pragma once

#include <QWidget>

class QCheckBox;

namespace plumbline::ui {

class Appearance;

class DescribedBox : public QWidget {
    Q_OBJECT

public:
    DescribedBox(const Appearance& appearance, const QString& name, const QString& description,
                 QWidget* parent = nullptr);

    bool isChecked() const;
    void setChecked(bool checked);
    void focusBox();

signals:
    void toggled(bool checked);

private:
    QCheckBox* m_box;
};

} // namespace plumbline::ui
