// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme.h"

#include <QObject>

#include <functional>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace setup::ui {

/// What the help says: a heading and what stands below it.
struct HelpText
{
    QString title = {};
    QString text = {};
};

/// The window's menus: how the program looks and speaks, and help. Shows what is chosen and tells what the person
/// chooses; whoever listens brings it about.
class ProgramMenu final : public QObject
{
    Q_OBJECT

public:
    /// Fills the window's menu bar. `languages`: codes, each shown by its own name.
    ProgramMenu(QMainWindow &window, const QStringList &languages);

    void setAppearance(Appearance appearance);
    void setTextScale(qreal scale);
    void setLanguage(const QString &code);

    /// What F1 says about the page on show.
    void setHelp(const std::function<HelpText()> &help);

signals:
    void appearanceChosen(setup::ui::Appearance appearance);
    void textScaleChosen(qreal scale);
    void languageChosen(const QString &code);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildView(const QStringList &languages);
    void buildHelp();
    void retranslate();
    void showHelp();
    void showAbout();

    QMainWindow &m_window;
    QMenu *m_view = nullptr;
    QMenu *m_look = nullptr;
    QMenu *m_size = nullptr;
    QMenu *m_language = nullptr;
    QMenu *m_help = nullptr;
    QActionGroup *m_looks = nullptr;
    QActionGroup *m_sizes = nullptr;
    QActionGroup *m_languages = nullptr;
    QAction *m_showHelp = nullptr;
    QAction *m_showAbout = nullptr;
    std::function<HelpText()> m_helpOf;
};

} // namespace setup::ui
