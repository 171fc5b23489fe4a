// SPDX-License-Identifier: MIT
// The limit for the start: an empty QMainWindow that says when it has been painted.
#include <QApplication>
#include <QMainWindow>
#include <QPaintEvent>
#include <QTimer>

#include <cstdio>

namespace {

class BareWindow : public QMainWindow {
protected:
    void paintEvent(QPaintEvent* event) override {
        QMainWindow::paintEvent(event);
        if (!m_painted) {
            m_painted = true;
            QTimer::singleShot(0, this, [] {
                QGuiApplication::sync();
                std::fputs("MARK painted\n", stderr);
                std::fflush(stderr);
            });
        }
    }

private:
    bool m_painted = false;
};

} // namespace

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    BareWindow window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
