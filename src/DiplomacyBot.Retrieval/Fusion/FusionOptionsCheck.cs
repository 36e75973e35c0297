using Microsoft.Extensions.Options;

namespace DiplomacyBot.Retrieval.Fusion;

/// <summary>Refuses settings that cannot work, naming the key and the remedy.</summary>
public sealed class FusionOptionsCheck : IValidateOptions<FusionOptions>
{
    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, FusionOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        List<string> faults = [];
        Check(Enum.IsDefined(options.Method), "Method", options.Method, "Scores or ReciprocalRanks");
        Check(options.VectorShare is >= 0 and <= 1, "VectorShare", options.VectorShare, "0 (terms alone) to 1 (vectors alone), usually 0.5");
        Check(options.RankConstant > 0 && double.IsFinite(options.RankConstant), "RankConstant", options.RankConstant, "a number above 0, usually 60");
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);

        void Check(bool holds, string key, object found, string wanted)
        {
            if (!holds)
            {
                faults.Add(FormattableString.Invariant($"{FusionOptions.Section}:{key} is {found}: give {wanted}."));
            }
        }
    }
}
