using Microsoft.Extensions.Options;

namespace DiplomacyBot.Retrieval.Embedded;

/// <summary>Refuses settings that cannot work, naming the key and the remedy.</summary>
internal sealed class EmbeddedIndexOptionsCheck : IValidateOptions<EmbeddedIndexOptions>
{
    public ValidateOptionsResult Validate(string? name, EmbeddedIndexOptions options)
    {
        var weighting = options.Weighting;
        List<string> faults = [];
        Check(options.LoadThreads is >= 0 and <= 64, "LoadThreads", options.LoadThreads, "0 (one for each processor) to 64");
        Check(weighting.Saturation > 0, "Weighting:Saturation", weighting.Saturation, "a number above 0, usually 1.2");
        Check(weighting.LengthNormalization is >= 0 and <= 1, "Weighting:LengthNormalization", weighting.LengthNormalization, "0 to 1, usually 0.75");
        Check(weighting.UsualLength >= 1, "Weighting:UsualLength", weighting.UsualLength, "a length in syllables, usually 170");
        Check(weighting is { TitleWeight: >= 0, ContextWeight: >= 0, PairWeight: >= 0, DateWeight: >= 0 }, "Weighting", "a weight below 0", "weights of 0 or more");
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);

        void Check(bool holds, string key, object found, string wanted)
        {
            if (!holds)
            {
                faults.Add(FormattableString.Invariant($"EmbeddedIndex:{key} is {found}: give {wanted}."));
            }
        }
    }
}
