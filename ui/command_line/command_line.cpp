// SPDX-License-Identifier: MIT
#include "ui/command_line/command_line.h"

#include <QFileInfo>

#include "ui/command_line/help.h"
#include "ui/command_line/verbs.h"
#include "ui/text.h"

#include <algorithm>
#include <exception>
#include <optional>
#include <ostream>

namespace plumbline::ui {

namespace {

const QStringList helpWords{QStringLiteral("help"), QStringLiteral("--help"), QStringLiteral("-h")};
const QStringList versionWords{QStringLiteral("--version"), QStringLiteral("-v")};

std::optional<Verb> findVerb(const QString& name) {
    for (Verb& verb : allVerbs())
        if (verb.name == name)
            return std::move(verb);
    return std::nullopt;
}

/// How many letters have to be added, removed or replaced to make one word of the other (Levenshtein).
qsizetype distance(const QString& a, const QString& b) {
    std::vector<qsizetype> row(static_cast<std::size_t>(b.size()) + 1);
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<qsizetype>(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const qsizetype replaced = diagonal + (a[i] == b[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

/// Those that begin like the word, or else those that need the fewest letters changed, where these are few.
QStringList nearestVerbs(const QString& word) {
    QStringList near;
    for (const Verb& verb : allVerbs())
        if (verb.name.startsWith(word.toLower()) || word.startsWith(verb.name))
            near.append(verb.name);
    if (!near.isEmpty())
        return near;
    qsizetype fewest = std::max<qsizetype>(1, word.size() / 2);
    for (const Verb& verb : allVerbs()) {
        const qsizetype changes = distance(word.toLower(), verb.name);
        if (changes < fewest)
            near.clear();
        if (changes <= fewest)
            near.append(verb.name);
        fewest = std::min(fewest, changes);
    }
    return near;
}

Failure unknownVerb(const QString& word) {
    if (QFileInfo::exists(word))
        return wrongUsage(
            CommandLine::tr("\"%1\" is a file, not a verb. To open it in the window, give nothing else.")
                .arg(word));
    if (word.contains(u'/') || word.endsWith(QStringLiteral(".plumbline")))
        return refused(
            CommandLine::tr(R"(There is no file "%1". Check its name, or make it with "plumbline new".)")
                .arg(word));
    const QStringList near = nearestVerbs(word);
    if (near.isEmpty())
        return wrongUsage(
            CommandLine::tr(R"("%1" is neither a verb nor a file. "plumbline help" lists the verbs.)")
                .arg(word));
    return wrongUsage(CommandLine::tr("\"%1\" is neither a verb nor a file. Did you mean %2?")
                          .arg(word, near.join(CommandLine::tr(" or "))));
}

Failure withUsage(const Verb& verb, const QString& fact) {
    return wrongUsage(fact + u'\n' + CommandLine::tr("Usage: %1").arg(usageLine(verb)));
}

ExitCode runVerb(const Verb& verb, const QStringList& words, std::istream& in, std::ostream& out,
                 std::ostream& err) {
    QCommandLineParser parser;
    parser.addOptions(verb.options);
    const QCommandLineOption help = parser.addHelpOption();
    const bool understood = parser.parse(words);
    if (parser.isSet(help)) {
        printHelp(out, verb);
        return ExitCode::Done;
    }
    if (!understood)
        throw withUsage(verb, parser.errorText());
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() < verb.fewestArguments)
        throw withUsage(verb, CommandLine::tr("\"%1\" needs more than that.").arg(verb.name));
    if (arguments.size() > verb.mostArguments)
        throw withUsage(
            verb, CommandLine::tr("\"%1\" is one argument too many.").arg(arguments.at(verb.mostArguments)));
    try {
        return verb.run({parser, arguments, in, out, err});
    } catch (const Failure& failure) {
        if (failure.code() == ExitCode::WrongUsage)
            throw withUsage(verb, QString::fromUtf8(failure.what()));
        throw;
    }
}

ExitCode helpAbout(const QStringList& words, std::ostream& out) {
    if (words.size() < 2) {
        printHelp(out, allVerbs());
        return ExitCode::Done;
    }
    const std::optional<Verb> verb = findVerb(words.at(1));
    if (!verb)
        throw unknownVerb(words.at(1));
    printHelp(out, *verb);
    return ExitCode::Done;
}

ExitCode run(const QStringList& words, std::istream& in, std::ostream& out, std::ostream& err) {
    if (words.isEmpty() || helpWords.contains(words.first()))
        return helpAbout(words, out);
    if (versionWords.contains(words.first())) {
        out << "Plumbline " << toUtf8(QCoreApplication::applicationVersion()) << "\n";
        return ExitCode::Done;
    }
    const std::optional<Verb> verb = findVerb(words.first());
    if (!verb)
        throw unknownVerb(words.first());
    return runVerb(*verb, words, in, out, err);
}

} // namespace

std::vector<Verb> allVerbs() {
    return {newVerb(),    rateVerb(),    markVerb(),    evidenceVerb(), stepVerb(),    focusVerb(),
            teamVerb(),   sessionVerb(), ballotsVerb(), showVerb(),     compareVerb(), rollupVerb(),
            reportVerb(), exportVerb(),  importVerb(),  finalizeVerb(), reopenVerb(),  historyVerb(),
            undoVerb(),   redoVerb(),    checkVerb(),   rubricVerb()};
}

bool isVerb(const QString& word) {
    return helpWords.contains(word) || versionWords.contains(word) || findVerb(word);
}

bool needsFonts(const QString& verb) {
    const std::optional<Verb> found = findVerb(verb);
    return found && found->needsFonts;
}

int runCommandLine(const QStringList& arguments, std::istream& in, std::ostream& out, std::ostream& err) {
    try {
        return static_cast<int>(run(arguments, in, out, err));
    } catch (const Failure& failure) {
        err << failure.what() << "\n";
        return static_cast<int>(failure.code());
    } catch (const Error& error) {
        err << toUtf8(translated(error.message())) << "\n";
        return static_cast<int>(ExitCode::Refused);
    }
}

} // namespace plumbline::ui
