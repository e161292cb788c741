// SPDX-License-Identifier: Apache-2.0
#include "practice/filter.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace setup::practice {

struct Filter::Node
{
    enum class Kind { And, Or, Not, Test };

    Kind kind = Kind::Test;
    std::vector<std::shared_ptr<const Node>> parts = {};
    QStringList path = {};
    QString operation = {};
    QString value = {};
};

namespace {

using Node = Filter::Node;
using NodePointer = std::shared_ptr<const Node>;

struct Token
{
    QString text = {};
    bool quoted = false;
};

std::optional<Token> quotedToken(const QString &text, qsizetype &at)
{
    Token token{.quoted = true};
    for (++at; at < text.size(); ++at) {
        if (text.at(at) == u'"') {
            ++at;
            return token;
        }
        if (text.at(at) == u'\\' && at + 1 < text.size())
            ++at;
        token.text += text.at(at);
    }
    return std::nullopt;
}

std::optional<std::vector<Token>> tokensOf(const QString &text)
{
    std::vector<Token> tokens;
    qsizetype at = 0;
    while (at < text.size()) {
        const auto c = text.at(at);
        if (c.isSpace()) {
            ++at;
        } else if (c == u'"') {
            auto token = quotedToken(text, at);
            if (!token)
                return std::nullopt;
            tokens.push_back(*token);
        } else if (c == u'(' || c == u')') {
            tokens.push_back({.text = QString(c)});
            ++at;
        } else {
            const auto start = at;
            while (at < text.size() && !text.at(at).isSpace() && text.at(at) != u'(' && text.at(at) != u')')
                ++at;
            tokens.push_back({.text = text.mid(start, at - start)});
        }
    }
    return tokens;
}

/// Recursive descent over the tokens; null means that the text is no filter.
class Parser
{
public:
    explicit Parser(std::vector<Token> tokens) : m_tokens(std::move(tokens)) {}

    NodePointer all()
    {
        auto node = disjunction();
        return m_at == m_tokens.size() ? node : nullptr;
    }

private:
    bool takeWord(QLatin1StringView word)
    {
        if (m_at >= m_tokens.size() || m_tokens[m_at].quoted
            || m_tokens[m_at].text.compare(word, Qt::CaseInsensitive) != 0) {
            return false;
        }
        ++m_at;
        return true;
    }

    NodePointer joined(QLatin1StringView word, Node::Kind kind, NodePointer (Parser::*part)())
    {
        auto first = (this->*part)();
        if (!first || !takeWord(word))
            return first;
        Node node{.kind = kind, .parts = {first}};
        do {
            auto next = (this->*part)();
            if (!next)
                return nullptr;
            node.parts.push_back(next);
        } while (takeWord(word));
        return std::make_shared<const Node>(std::move(node));
    }

    NodePointer disjunction() { return joined("or"_L1, Node::Kind::Or, &Parser::conjunction); }
    NodePointer conjunction() { return joined("and"_L1, Node::Kind::And, &Parser::primary); }

    NodePointer primary()
    {
        if (takeWord("not"_L1)) {
            auto inner = primary();
            if (!inner)
                return nullptr;
            return std::make_shared<const Node>(Node{.kind = Node::Kind::Not, .parts = {inner}});
        }
        if (takeWord("("_L1)) {
            auto inner = disjunction();
            return inner && takeWord(")"_L1) ? inner : nullptr;
        }
        return test();
    }

    NodePointer test()
    {
        if (m_at + 1 >= m_tokens.size() || m_tokens[m_at].quoted || m_tokens[m_at + 1].quoted)
            return nullptr;
        Node node{.path = m_tokens[m_at].text.split(u'.'), .operation = m_tokens[m_at + 1].text.toLower()};
        m_at += 2;
        if (node.operation == "pr"_L1)
            return std::make_shared<const Node>(std::move(node));
        static const QStringList known{u"eq"_s, u"ne"_s, u"sw"_s, u"co"_s, u"ew"_s,
                                       u"gt"_s, u"ge"_s, u"lt"_s, u"le"_s};
        if (!known.contains(node.operation) || m_at >= m_tokens.size())
            return nullptr;
        node.value = m_tokens[m_at++].text;
        return std::make_shared<const Node>(std::move(node));
    }

    std::vector<Token> m_tokens;
    std::size_t m_at = 0;
};

void collect(const QJsonValue &value, const QStringList &path, qsizetype at, QStringList &found)
{
    if (value.isArray()) {
        const auto elements = value.toArray();
        for (const auto &element : elements)
            collect(element, path, at, found);
    } else if (at < path.size()) {
        if (value.isObject())
            collect(value.toObject().value(path.at(at)), path, at + 1, found);
    } else if (value.isBool()) {
        found << (value.toBool() ? u"true"_s : u"false"_s);
    } else if (value.isDouble() || value.isString()) {
        found << value.toVariant().toString();
    }
}

bool holds(const QString &operation, const QString &left, const QString &right,
           Qt::CaseSensitivity sensitivity)
{
    if (operation == "eq"_L1)
        return left.compare(right, sensitivity) == 0;
    if (operation == "sw"_L1)
        return left.startsWith(right, sensitivity);
    if (operation == "co"_L1)
        return left.contains(right, sensitivity);
    if (operation == "ew"_L1)
        return left.endsWith(right, sensitivity);
    const int order = left.compare(right, sensitivity);
    if (operation == "gt"_L1)
        return order > 0;
    if (operation == "ge"_L1)
        return order >= 0;
    if (operation == "lt"_L1)
        return order < 0;
    return order <= 0;
}

bool evaluate(const Node &node, const QJsonValue &value, Qt::CaseSensitivity sensitivity)
{
    const auto part = [&](const NodePointer &inner) { return evaluate(*inner, value, sensitivity); };
    switch (node.kind) {
    case Node::Kind::And: return std::all_of(node.parts.cbegin(), node.parts.cend(), part);
    case Node::Kind::Or: return std::any_of(node.parts.cbegin(), node.parts.cend(), part);
    case Node::Kind::Not: return !part(node.parts.front());
    case Node::Kind::Test: break;
    }
    QStringList found;
    collect(value, node.path, 0, found);
    if (node.operation == "pr"_L1)
        return !found.isEmpty();
    if (node.operation == "ne"_L1) {
        return std::none_of(found.cbegin(), found.cend(),
                            [&](const QString &text) { return text.compare(node.value, sensitivity) == 0; });
    }
    return std::any_of(found.cbegin(), found.cend(), [&](const QString &text) {
        return holds(node.operation, text, node.value, sensitivity);
    });
}

void collectPaths(const Node &node, QStringList &paths)
{
    if (node.kind == Node::Kind::Test)
        paths << node.path.join(u'.');
    for (const auto &part : node.parts)
        collectPaths(*part, paths);
}

} // namespace

std::optional<Filter> Filter::parse(const QString &text)
{
    auto tokens = tokensOf(text);
    if (!tokens || tokens->empty())
        return std::nullopt;
    auto root = Parser(std::move(*tokens)).all();
    if (!root)
        return std::nullopt;
    Filter filter;
    filter.m_root = std::move(root);
    return filter;
}

bool Filter::matches(const QJsonValue &value, Qt::CaseSensitivity sensitivity) const
{
    return evaluate(*m_root, value, sensitivity);
}

std::optional<QString> Filter::soleValueOf(QStringView path) const
{
    if (m_root->kind != Node::Kind::Test || m_root->operation != "eq"_L1 || m_root->path.join(u'.') != path)
        return std::nullopt;
    return m_root->value;
}

QStringList Filter::attributes() const
{
    QStringList paths;
    collectPaths(*m_root, paths);
    return paths;
}

} // namespace setup::practice
