// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "steps/changes/changespage.h"
#include "steps/createapp/createappstep.h"

class QGridLayout;

namespace setup::ui {
class Disclosure;
class Field;
} // namespace setup::ui

namespace setup::steps {

/// The app's name, and what to do when there is one of that name.
class CreateAppPage final : public ChangesPage
{
    Q_OBJECT

public:
    CreateAppPage(CreateAppStep &step, ui::Clipboard &clipboard, QWidget *parent = nullptr);

    PageActions actions() const override;
    void trigger(const QString &action) override;
    void enter() override;
    void leave() override;

protected:
    void refresh() override;
    void retranslate() override;
    QString actionObstacle() const override;
    QString errorActionText() const override;
    QList<plan::PlannedChange> tableChanges() const override;

private:
    void takeName();
    void showNameProblem(const QString &name);
    void showLook();
    void showSettings();

    CreateAppStep &m_createStep;
    ui::Field *m_name = nullptr;
    QTimer m_typing; ///< A name is planned with when it is typed out, not letter by letter.
    ui::Disclosure *m_exact = nullptr;
    QGridLayout *m_settings = nullptr;
    QList<QPair<QString, QString>> m_shownSettings;
};

} // namespace setup::steps
