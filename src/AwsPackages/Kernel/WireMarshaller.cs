using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Transform;

namespace Amazon.Kernel;

/// <summary>The only marshaller class: what differs between operations is a function.</summary>
internal sealed class WireMarshaller(Func<AmazonWebServiceRequest, IRequest> marshal) : IMarshaller<IRequest, AmazonWebServiceRequest>
{
    public IRequest Marshall(AmazonWebServiceRequest input) => marshal(input);
}
