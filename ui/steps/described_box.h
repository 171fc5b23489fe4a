// SPDX-License-Identifier: MIT
// A check box with its name beside it and under that a line that says more. Both wrap, and both can be
// pressed.
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

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QCheckBox* m_box;
};

} // namespace plumbline::ui
