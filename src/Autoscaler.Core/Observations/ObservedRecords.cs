using System.Text.Json.Serialization;

namespace Autoscaler.Core.Observations;

/// <summary>The weighted group of the record's name. Null means that it is certainly not there: the list was read to its end.</summary>
/// <param name="Provisioned">The record that leads to the provisioned pool.</param>
/// <param name="Serverless">The record that leads to the serverless pool.</param>
/// <param name="Strangers">How many records of the name are neither: with one of them, or with records of another kind, weights are no longer shares.</param>
public sealed record ObservedRecords(WeightedRecord? Provisioned, WeightedRecord? Serverless, int Strangers)
{
    [JsonIgnore]
    public bool AreUsable => Provisioned is not null && Serverless is not null && Strangers == 0;
}
