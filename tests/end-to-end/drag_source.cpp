// SPDX-License-Identifier: MIT
// Stands for a file manager: a small window from which the files named on the command line can be dragged.
#include <QApplication>
#include <QDrag>
#include <QFileInfo>
#include <QLabel>
#include <QList>
#include <QMimeData>
#include <QMouseEvent>
#include <QStringList>
#include <QUrl>

namespace {

class DragSource : public QLabel {
public:
    explicit DragSource(const QStringList& paths) : QLabel(QStringLiteral("Drag from here")) {
        for (const QString& path : paths) {
            m_urls.append(QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()));
        }
        setWindowTitle(QStringLiteral("Drag source"));
        setAlignment(Qt::AlignCenter);
    }

protected:
    void mouseMoveEvent(QMouseEvent* event) override {
        if ((event->buttons() & Qt::LeftButton) != 0 && !m_dragging) {
            m_dragging = true;
            auto* files = new QMimeData;
            files->setUrls(m_urls);
            auto* drag = new QDrag(this);
            drag->setMimeData(files);
            drag->exec(Qt::CopyAction);
            m_dragging = false;
        }
    }

private:
    QList<QUrl> m_urls;
    bool m_dragging = false;
};

} // namespace

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    DragSource source(QApplication::arguments().mid(1));
    source.setWindowFlag(Qt::WindowStaysOnTopHint);
    source.setGeometry(4, 880, 160, 80);
    source.show();
    return QApplication::exec();
}
