// SPDX-License-Identifier: MIT
// A check box with its name beside it and under that a line that says more. Both wrap, and both can be
// pressed.
#pragma once

#include <QWidget>

class QCheckBox;

namespace plumbline::ui {

class Appearance;
class TonedLabel;

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
    bool eventFilter(QObject* watched, QEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    const Appearance& m_appearance;
    QCheckBox* m_box;
    TonedLabel* m_title;
};

} // namespace plumbline::ui
