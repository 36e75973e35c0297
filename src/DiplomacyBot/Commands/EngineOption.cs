using System.CommandLine;
using DiplomacyBot.Hosting;
using DiplomacyBot.Language.Messages;

namespace DiplomacyBot.Commands;

/// <summary><c>--engine embedded|qdrant</c>.</summary>
internal static class EngineOption
{
    public static Option<IndexEngine?> Create(Phrase description, MessageLanguage speech) => OptionValues.Read<IndexEngine>(
        "--engine", description, "embedded|qdrant", Texts.UnknownEngine, speech, static text => text.ToUpperInvariant() switch { "EMBEDDED" => IndexEngine.Embedded, "QDRANT" => IndexEngine.Qdrant, _ => null });
}
