// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/actionbar.h"
#include "ui/errorbanner.h"
#include "ui/steplist.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

class QSettings;
class QStackedWidget;
class QVBoxLayout;

namespace setup::ui {

class StatusLine;
class TextLabel;

/// The program's window: practice frame, step list, page, bottom bar. Knows no step; whoever drives it hands in rows,
/// pages and actions and acts on its signals. Enter presses the primary action, Alt+Left goes back. Escape does
/// nothing: it is a cancel of fields and menus, too easily hit once more.
class SetupWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// Reads size and place from the settings and writes them there on closing; they must outlive the window.
    explicit SetupWindow(QSettings &settings, QWidget *parent = nullptr);
    ~SetupWindow() override;

    /// The name in the title and in the practice banner, for example the setup's.
    void setSubject(const QString &subject);

    /// Puts the frame and the word PRACTICE around everything.
    void setPractice(bool practice);

    /// What holds for the whole run and must not be missed: above every page, spoken when it comes.
    void setNotices(const QList<Problem> &notices);

    void setSteps(const QList<StepRow> &steps);
    void setShownStep(const QString &id);

    /// Shows a page and gives the focus to its first field. The window takes the page into its care.
    void setCurrentPage(QWidget *page);
    QWidget *currentPage() const;

    void setActions(BackState back, const QList<ActionSpec> &secondary, const ActionSpec &primary);

    /// Gives the focus to the primary action, now or as soon as it can be pressed.
    void focusAction() { m_bar->focusAction(); }

    StatusLine *status() const { return m_bar->status(); }

    /// Closes without asking again: the answer to closeRequested().
    void closeNow();

signals:
    void stepActivated(const QString &id);
    void backRequested();
    void actionTriggered(const QString &id);

    /// The button, the key to quit or the window's frame. The window stays until closeNow().
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLayout();
    void buildShortcuts();
    void restorePlace();
    void noticeFocus(QWidget *old, QWidget *now);
    void settleFocus();
    void retranslate();

    QSettings &m_settings;
    QFrame *m_frame = nullptr;
    TextLabel *m_banner = nullptr;
    QVBoxLayout *m_noticeLayout = nullptr;
    QList<ErrorBanner *> m_noticeBanners;
    QList<Problem> m_notices;
    StepList *m_steps = nullptr;
    QStackedWidget *m_pages = nullptr;
    ActionBar *m_bar = nullptr;
    QString m_subject;
    QPointer<QWidget> m_strayed; ///< What got the focus only because its owner was locked or went away.
    QTimer m_settle;
    bool m_practice = false;
    bool m_closing = false;
};

} // namespace setup::ui
