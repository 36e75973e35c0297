namespace DiplomacyBot.Storage.Vectors;

/// <summary>A model gives vectors of another length than those stored under its name.</summary>
/// <param name="model">The name.</param>
/// <param name="stored">Dimensions of the stored vectors.</param>
/// <param name="given">Dimensions that the model gives now.</param>
public sealed class VectorLengthException(string model, int stored, int given) : Exception($"The stored vectors of {model} have {stored} dimensions, the model now gives {given}.")
{
    /// <summary>Dimensions of the stored vectors.</summary>
    public int Stored => stored;

    /// <summary>Dimensions that the model gives now.</summary>
    public int Given => given;
}
