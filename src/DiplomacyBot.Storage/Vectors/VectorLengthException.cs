namespace DiplomacyBot.Storage.Vectors;

/// <summary>A model gives vectors of another length than those stored under its name.</summary>
public sealed class VectorLengthException(string message) : Exception(message);
