namespace Autoscaler.Functions.Ports;

/// <summary>Tell CloudFormation what came of its request.</summary>
public interface IStackAnswers
{
    Task Put(Uri responseAddress, ReadOnlyMemory<byte> json, CancellationToken stop);
}
