using DiplomacyBot.Language.Messages;

namespace DiplomacyBot.Coverage.Passages;

/// <summary>Refuses sizes that no passage can have.</summary>
internal sealed class PassageOptionsCheck(string section, OperatorLanguage? language) : RangesCheck<PassageOptions>(section, language)
{
    private static readonly Phrase NotBelow = new("từ {0} (MinSyllables) trở lên, hoặc giảm MinSyllables", "{0} (MinSyllables) or more, or lower MinSyllables");

    protected override SettingFaults Examine(SettingFaults faults, PassageOptions options) =>
        faults.Check(options.MaxSyllables >= options.MinSyllables, nameof(options.MaxSyllables), options.MaxSyllables, NotBelow.With(options.MinSyllables));
}
