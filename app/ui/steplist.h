// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/steplook.h"

#include <QList>
#include <QListView>

class QStandardItemModel;

namespace setup::ui {

/// A step as the list at the left shows it.
struct StepRow
{
    QString id = {}; ///< Stable; never shown.
    QString group = {}; ///< Heading above the first row of the group.
    QString title = {};
    StepLook look = StepLook::ToDo;
    bool reachable = true; ///< False: can't be opened yet.
    QString word = {}; ///< The state's word; the look's own where empty.
};

/// The steps in their groups, each with its state as a shape and a word. The arrow keys move, Enter, Space or a
/// click opens.
class StepList final : public QListView
{
    Q_OBJECT

public:
    explicit StepList(QWidget *parent = nullptr);

    /// Takes new rows; keyboard position and scrolling stay where they were.
    void setSteps(const QList<StepRow> &steps);

    /// Marks the step whose page is on show.
    void setShownStep(const QString &id);
    QString shownStep() const { return m_shown; }

    /// The width of the window, of which the list takes at most three tenths.
    void setRoom(int width);

signals:
    void stepActivated(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void open(const QModelIndex &index);
    void fitWidth();

    QStandardItemModel *m_model = nullptr;
    QList<StepRow> m_steps;
    QString m_shown;
    int m_room = QWIDGETSIZE_MAX / 4;
};

} // namespace setup::ui
