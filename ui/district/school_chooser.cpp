// SPDX-License-Identifier: MIT
#include "ui/district/school_chooser.h"

#include <algorithm>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include "ui/shell/appearance.h"
#include "ui/widgets/row_delegate.h"

namespace plumbline::ui {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int widthOfList = 380;
constexpr int heightOfList = 420;

} // namespace

SchoolChooser::SchoolChooser(const Appearance& appearance, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_appearance(appearance)
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_count(new QLabel(this))
    , m_model(new QStandardItemModel(this))
    , m_found(new QSortFilterProxyModel(this)) {
    setObjectName(QStringLiteral("schoolChooser"));
    setAccessibleName(tr("Choose a school"));
    setFrameShape(QFrame::StyledPanel);
    m_search->setObjectName(QStringLiteral("schoolSearch"));
    m_search->setAccessibleName(tr("Search schools by name"));
    m_search->setPlaceholderText(tr("Search schools"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_found->setSourceModel(m_model);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_found);
    m_list->setAccessibleName(tr("Schools"));
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new RowDelegate(appearance, m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_count->setObjectName(QStringLiteral("schoolCount"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_count);
    connect(m_search, &QLineEdit::textChanged, this, &SchoolChooser::search);
    connect(m_list, &QListView::clicked, this, &SchoolChooser::accept);
    connect(m_list, &QListView::activated, this, &SchoolChooser::accept);
}

void SchoolChooser::popUp(const std::vector<SchoolName>& schools, SchoolId current, const QWidget& under) {
    m_search->clear();
    m_model->clear();
    QList<QStandardItem*> items;
    items.reserve(static_cast<qsizetype>(schools.size()));
    for (const SchoolName& school : schools) {
        auto* item = new QStandardItem(school.name);
        item->setData(QVariant::fromValue<qlonglong>(school.id.value()), idRole);
        items.append(item);
    }
    m_model->invisibleRootItem()->appendRows(items);
    const auto here = std::ranges::find(schools, current, &SchoolName::id);
    search({});
    resize(m_appearance.scaled(widthOfList), m_appearance.scaled(heightOfList));
    const QPoint below = under.mapToGlobal(QPoint(0, under.height()));
    const QRect screen = under.screen()->availableGeometry();
    move(std::clamp(below.x(), screen.left(), std::max(screen.left(), screen.right() - width())),
         std::clamp(below.y(), screen.top(), std::max(screen.top(), screen.bottom() - height())));
    show();
    if (here != schools.end()) {
        const QModelIndex index = m_found->index(static_cast<int>(here - schools.begin()), 0);
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index, QAbstractItemView::PositionAtCenter);
    }
    m_search->setFocus(Qt::PopupFocusReason);
}

void SchoolChooser::search(const QString& text) {
    m_found->setFilterFixedString(text.trimmed());
    const int found = m_found->rowCount();
    if (!m_list->currentIndex().isValid() && found > 0)
        m_list->setCurrentIndex(m_found->index(0, 0));
    m_count->setText(found == 0 ? tr("No school has this in its name.")
                                : tr("Schools: %1 of %2").arg(found).arg(m_model->rowCount()));
}

void SchoolChooser::accept(const QModelIndex& index) {
    if (!index.isValid())
        return;
    const SchoolId school(index.data(idRole).toLongLong());
    close();
    emit chosen(school);
}

/// Up and down go through the list while the search keeps the keys; Enter chooses.
bool SchoolChooser::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        accept(m_list->currentIndex());
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        const int page = std::max(1, m_list->viewport()->height() / std::max(1, m_list->sizeHintForRow(0)));
        int step = key->key() == Qt::Key_Up || key->key() == Qt::Key_PageUp ? -1 : 1;
        if (key->key() == Qt::Key_PageUp || key->key() == Qt::Key_PageDown)
            step *= page;
        const int last = m_found->rowCount() - 1;
        if (last >= 0)
            m_list->setCurrentIndex(
                m_found->index(std::clamp(m_list->currentIndex().row() + step, 0, last), 0));
        return true;
    }
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace plumbline::ui
