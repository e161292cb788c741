// SPDX-License-Identifier: Apache-2.0
#include "practice/practicebrowser.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace setup::test {

Answer PracticeBrowser::open(const QUrl &page)
{
    static const QRegularExpression form(
        uR"re(<form method="post" action="([^"]*)"><input type="hidden" name="([^"]*)" value="([^"]*)">)re"_s);
    m_sentTo.clear();
    const auto answer = m_client.send("GET", page.toString(QUrl::FullyEncoded), {}, {});
    const auto match = form.match(QString::fromUtf8(answer.body));
    m_action = match.hasMatch() ? page.resolved(QUrl(match.captured(1))) : QUrl();
    m_fields = (match.captured(2) + u'=' + match.captured(3)).toLatin1();
    return follow(answer, page);
}

Answer PracticeBrowser::press(const QString &button)
{
    if (m_action.isEmpty())
        return {};
    const auto answer = m_client.send("POST", m_action.toString(), m_fields + "&answer=" + button.toLatin1(),
                                      {{"Content-Type", "application/x-www-form-urlencoded"}});
    return follow(answer, m_action);
}

Answer PracticeBrowser::answer(const QUrl &page, const QString &button)
{
    open(page);
    return press(button);
}

Answer PracticeBrowser::follow(const Answer &answer, const QUrl &from)
{
    if (answer.status != 302)
        return answer;
    m_sentTo = from.resolved(QUrl::fromEncoded(answer.header("Location"_ba)));
    return m_follows ? m_client.send("GET", m_sentTo.toString(QUrl::FullyEncoded), {}, {}) : answer;
}

} // namespace setup::test
