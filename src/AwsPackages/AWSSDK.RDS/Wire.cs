using Amazon.Kernel;
using Amazon.RDS.Model;

namespace Amazon.RDS;

internal static class Wire
{
    public static readonly QueryProtocol Protocol = new("Amazon.RDS", "2014-10-31", Typed);

    // Not every code ends in Fault. Throttling and refused credentials have no type of their own.
    private static AmazonRDSException Typed(WireError e) => e.Code switch
    {
        "DBClusterEndpointAlreadyExistsFault" => new DBClusterEndpointAlreadyExistsException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "DBClusterEndpointNotFoundFault" => new DBClusterEndpointNotFoundException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "DBClusterEndpointQuotaExceededFault" => new DBClusterEndpointQuotaExceededException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "DBClusterNotFoundFault" => new DBClusterNotFoundException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "DBInstanceNotFound" => new DBInstanceNotFoundException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "InvalidDBClusterEndpointStateFault" => new InvalidDBClusterEndpointStateException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "InvalidDBClusterStateFault" => new InvalidDBClusterStateException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "InvalidDBInstanceState" => new InvalidDBInstanceStateException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        _ => new AmazonRDSException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
    };
}
