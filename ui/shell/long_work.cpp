// SPDX-License-Identifier: MIT
#include "ui/shell/long_work.h"

#include <QEventLoop>
#include <QProgressDialog>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <exception>
#include <memory>

namespace plumbline::ui {

namespace {

/// What the two threads share.
struct Shared {
    std::atomic<std::int64_t> done{0};
    std::atomic<std::int64_t> total{0};
    std::atomic<bool> stop{false};
    std::exception_ptr thrown;
};

constexpr int moment = 300;

void showProgress(const QString& title, QWidget* window, Shared& shared, QEventLoop& loop) {
    constexpr int steps = 1000;
    QProgressDialog dialog(title, QProgressDialog::tr("Stop"), 0, steps, window);
    dialog.setWindowModality(Qt::WindowModal);
    dialog.setAutoReset(false);
    dialog.setMinimumDuration(0);
    QObject::connect(&dialog, &QProgressDialog::canceled, &dialog, [&] {
        shared.stop = true;
        dialog.setLabelText(QProgressDialog::tr("Stopping…"));
    });
    QTimer refresh;
    constexpr int frame = 50;
    QObject::connect(&refresh, &QTimer::timeout, &dialog, [&] {
        const std::int64_t total = shared.total;
        dialog.setRange(0, total > 0 ? steps : 0);
        if (total > 0)
            dialog.setValue(static_cast<int>(shared.done * steps / total));
    });
    refresh.start(frame);
    dialog.show();
    loop.exec();
}

} // namespace

Session::Runner longWorkRunner(QWidget* window) {
    return [window](const QString& title, const std::function<void(const Progress&)>& work) {
        Shared shared;
        const Progress progress = [&shared](std::int64_t done, std::int64_t total) {
            shared.done = done;
            shared.total = total;
            return !shared.stop;
        };
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            try {
                work(progress);
            } catch (...) {
                shared.thrown = std::current_exception();
            }
        }));
        QEventLoop loop;
        QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
        thread->start();
        // Work that is done in a moment needs no dialog; what is typed meanwhile waits.
        QTimer::singleShot(moment, &loop, &QEventLoop::quit);
        loop.exec(QEventLoop::ExcludeUserInputEvents);
        if (!thread->isFinished())
            showProgress(title, window, shared, loop);
        thread->wait();
        if (shared.thrown)
            std::rethrow_exception(shared.thrown);
    };
}

} // namespace plumbline::ui
