// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/errorbanner.h"

#include <QPointer>
#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace setup::ui {

class Disclosure;
class TextLabel;

/// What every page has: the one instruction, two lines of why, a place for what went wrong, the content in a column
/// that can be read, and at the right, or below where the window is narrow, the place that shows where to click.
class StepPage : public QWidget
{
    Q_OBJECT

public:
    explicit StepPage(QWidget *parent = nullptr);

    void setHeading(const QString &heading);
    void setWhy(const QString &why);

    /// Where a page puts its widgets.
    QVBoxLayout *content() const { return m_contentLayout; }

    /// Adds a widget with the usual distance to what stands above it.
    void addBlock(QWidget *block);

    /// Lets the content use the whole width: for tables of people.
    void setWide(bool wide);

    /// The widget for the right column; the page takes it over. `title` names it where it is folded away.
    void setAside(QWidget *aside, const QString &title);

    /// Shows what went wrong above the content, in view and spoken.
    void showProblem(const Problem &problem);
    void clearProblem();
    ErrorBanner *errorBanner() const { return m_error; }

    /// Locks the content while work runs and says so; the focus comes back with setIdle().
    void setBusy(const QString &text);
    void setIdle();
    bool isBusy() const { return m_busy; }

    /// Moves the content by that many screens, downwards.
    void scrollByPages(int pages);

    /// Gives the focus to where the person begins; says whether there is such a place.
    bool focusFirst() const;

    QSize minimumSizeHint() const override;

protected:
    /// Called when the language has changed, to set every text of the page again.
    virtual void retranslate();

    /// Where the person begins: as a rule the first field.
    virtual QWidget *initialFocus() const;

    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildColumn();
    void buildAside();
    void fitLengths();
    void placeAside();

    QScrollArea *m_scroll = nullptr;
    QWidget *m_column = nullptr;
    TextLabel *m_heading = nullptr;
    TextLabel *m_why = nullptr;
    ErrorBanner *m_error = nullptr;
    TextLabel *m_busyLine = nullptr;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_contentLayout = nullptr;
    QScrollArea *m_asideColumn = nullptr;
    QVBoxLayout *m_asideColumnLayout = nullptr;
    Disclosure *m_asideBelow = nullptr;
    QVBoxLayout *m_asideBelowLayout = nullptr;
    QWidget *m_aside = nullptr;
    QPointer<QWidget> m_focusBefore;
    bool m_wide = false;
    bool m_busy = false;
};

} // namespace setup::ui
